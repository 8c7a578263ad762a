-- One row per item of feedback of the year under the clause.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'feedback' AND in_year AND done AND clause_ref = $clause

-- One row per event of the register that needs the head at a school.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'milestone' AND topic = $topic AND in_year AND NOT dropped
	AND school IS NOT NULL AND due_date IS NOT NULL

-- One row per need logged in the year.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'need' AND in_year AND NOT dropped AND ($topic::VARCHAR IS NULL OR topic = $topic)

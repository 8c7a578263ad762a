-- One row per time that the post was filled.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'milestone' AND topic = $topic AND done AND completed_date IS NOT NULL

-- One row per record of the exit strategy or of its review.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE topic = 'EXIT' AND record_type IN ('agreement', 'review') AND NOT dropped

-- One row per row of a training sheet about somebody who came to a joint session, and per logged need that one answers.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, need_ref
FROM training_rows
WHERE attended > 0 AND joint
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, raised_date
FROM records
WHERE record_type = 'need'
	AND record_id IN (SELECT need_ref FROM training_rows WHERE attended > 0 AND joint)

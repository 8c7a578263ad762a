-- One row per record of a lead, and per head who attended training.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'lead' AND NOT dropped AND done
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, booking_status
FROM training_rows
WHERE attended > 0 AND attendee_role = 'head'

-- One row per row of a training sheet of the year.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, booking_status, need_ref
FROM training_rows

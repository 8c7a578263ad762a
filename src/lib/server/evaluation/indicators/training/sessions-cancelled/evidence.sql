-- One row per row of a training sheet of the year.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, n_attended
FROM training_rows

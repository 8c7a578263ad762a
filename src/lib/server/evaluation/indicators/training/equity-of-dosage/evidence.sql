-- One row per attendance at training from a school.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, n_attended, hours
FROM training_rows
WHERE attended > 0 AND school IS NOT NULL

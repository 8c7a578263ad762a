-- One row per row of an attendance or training sheet about a school’s part in a held meeting or session.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn,
	attendee_ref, status, hours
FROM attendance_rows
WHERE held AND school IS NOT NULL
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn,
	attendee_ref, booking_status, hours
FROM training_rows
WHERE school IS NOT NULL

-- One row per row of an attendance or training sheet about a conference, joint meeting or session that took place.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn,
	attendee_ref, attendee_role, status
FROM attendance_rows
WHERE held AND (group_code = 'GF' OR (group_code IN ('DSGA_LA', 'REVIEW') AND NOT $joint))
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, booking_status
FROM training_rows
WHERE attended > 0 AND (NOT $joint OR joint)

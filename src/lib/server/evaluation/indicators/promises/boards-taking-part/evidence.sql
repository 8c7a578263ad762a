-- One row per row of an attendance or training sheet about somebody of a board who came.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn,
	attendee_ref, attendee_role, status
FROM attendance_rows
WHERE held AND status IN ('present', 'remote', 'substitute')
	AND school IN (SELECT school FROM members)
	AND group_code NOT IN ('GB', 'COMM')
	AND $in <> 'training' AND ($in <> 'joint' OR group_code = 'GF')
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, booking_status
FROM training_rows
WHERE attended > 0 AND school IN (SELECT school FROM members) AND ($in <> 'joint' OR joint)

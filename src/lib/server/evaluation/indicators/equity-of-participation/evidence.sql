-- One row per row of an attendance or training sheet about a school’s part in a held meeting or session.
SELECT
	upload, sheet, source_row,
	attendance_rows.meeting_id AS "Meeting or session",
	attendance_rows.meeting_date AS "Date",
	attendance_rows.school AS "School",
	attendance_rows.status AS "Attendance",
	attendance_rows.hours AS "Hours"
FROM attendance_rows
JOIN meetings USING (meeting_id, group_code)
WHERE meetings.held AND attendance_rows.school IS NOT NULL
UNION ALL
SELECT
	upload, sheet, source_row, session_id, session_date, school,
	CASE WHEN attended > 0 THEN 'attended' ELSE 'did not attend' END, hours
FROM training_rows
WHERE school IS NOT NULL

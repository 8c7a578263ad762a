-- One row per row of an attendance sheet about a held meeting of the group.
SELECT
	upload, sheet, source_row,
	attendance_rows.meeting_id AS "Meeting",
	attendance_rows.meeting_date AS "Date",
	attendance_rows.school AS "School",
	attendance_rows.status AS "Attendance",
	attendance_rows.schools_invited AS "Schools invited"
FROM attendance_rows
JOIN meetings USING (meeting_id, group_code)
WHERE group_code = $group AND meetings.held

-- One row per row of an attendance sheet about a held meeting of the group in the year.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, attendee_ref, attendee_role, status
FROM attendance_rows
WHERE held AND group_code = $group

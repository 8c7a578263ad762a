-- One row per row of an attendance sheet about a held meeting of the group.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn, status
FROM attendance_rows
WHERE held AND group_code = $group

-- One row per row of an attendance sheet about a held meeting of a governing body that says whether it was quorate.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn, quorate, status
FROM attendance_rows
WHERE held AND group_code = $group AND quorate IS NOT NULL

-- One row per row of an attendance sheet about a meeting of the groups whose day has come.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, meeting_status, school AS school_urn
FROM attendance_rows
WHERE list_contains(string_split($groups, ' '), group_code::VARCHAR) AND meeting_date <= $asAt::DATE

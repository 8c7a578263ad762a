-- One row per row of an attendance sheet about a held meeting of the group.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn,
	attendee_ref, attendee_role, status
FROM attendance_rows
SEMI JOIN (SELECT meeting_id, group_code FROM meetings WHERE held) AS held
	USING (meeting_id, group_code)
WHERE group_code = $group

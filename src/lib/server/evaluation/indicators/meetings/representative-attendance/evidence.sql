-- One row per row of an attendance sheet about somebody of the association at a held meeting of the group.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, attendee_ref, attendee_role, status
FROM attendance_rows
WHERE held AND group_code = $group AND attendee_role = 'association' AND status <> 'not_eligible'

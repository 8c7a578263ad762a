-- One row per governor of the kind asked for.
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, attendee_ref, role_category, appointed_date, left_date
FROM board_members
WHERE group_code = 'GB' AND attendee_ref IS NOT NULL AND role_category = $role

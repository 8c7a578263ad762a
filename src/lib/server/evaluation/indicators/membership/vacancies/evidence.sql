-- One row per person on a governing board, and per board with its places.
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, attendee_ref, role_category, appointed_date, left_date, board_places
FROM board_members
WHERE group_code = 'GB'

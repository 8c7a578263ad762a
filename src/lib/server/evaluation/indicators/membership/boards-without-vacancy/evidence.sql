-- One row per governing board with its places, and per person in post on one at the as-at date.
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, role_category, appointed_date, board_places
FROM board_members
WHERE group_code = 'GB' AND school IN (SELECT school FROM members)
	AND (
		board_places IS NOT NULL
		OR (left_date IS NULL AND term_ended IS NULL AND role_category NOT IN ('clerk', 'associate'))
	)

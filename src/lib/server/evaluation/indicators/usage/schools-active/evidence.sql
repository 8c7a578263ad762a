-- One row per school and week of use of the year.
SELECT
	upload, sheet, source_row, 'usage' AS dataset,
	week_start, school AS school_urn, active_users, files_added, posts
FROM usage_weeks

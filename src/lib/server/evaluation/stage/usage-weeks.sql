-- One row per school and week of the year by the as-at date.
SELECT
	partnership, upload, sheet, source_row,
	week_start, school_urn AS school, active_users, files_added, posts
FROM usage_current
WHERE partnership = $partnership
	AND week_start BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

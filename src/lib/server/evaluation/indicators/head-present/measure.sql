-- One row: held meetings of the group at which a head was present, of those whose register tells.
SELECT
	count(*) FILTER (head_present) AS with_head,
	count(*) FILTER (head_present IS NOT NULL) AS told,
	count(*) FILTER (head_present IS NULL) AS untold
FROM meetings
WHERE group_code = $group AND held

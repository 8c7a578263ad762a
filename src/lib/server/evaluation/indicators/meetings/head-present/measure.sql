-- One row: held meetings of the group at which a head was present, of those whose register tells.
SELECT
	count(*) FILTER (held AND head_present) AS with_head,
	count(*) FILTER (held AND head_present IS NOT NULL) AS told,
	count(*) FILTER (held AND head_present IS NULL) AS untold,
	count(*) FILTER (held) AS held,
	count(*) AS sent
FROM meetings
WHERE group_code = $group

-- One row: meetings of the group held by the as-at date, those left in the diary, and rows sent about it.
SELECT
	count(*) FILTER (held) AS held,
	count(*) FILTER (in_diary) AS planned,
	count(*) AS rows
FROM meetings
WHERE group_code = $group

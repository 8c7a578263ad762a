-- One row: in how many of the three terms the group met by the as-at date.
SELECT count(DISTINCT term) FILTER (held) AS terms, count(*) AS rows
FROM meetings
WHERE group_code = $group

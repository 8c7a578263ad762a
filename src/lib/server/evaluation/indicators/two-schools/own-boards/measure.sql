-- One row: schools in membership whose own meetings of the group were held, all of them, and rows sent.
SELECT
	count(DISTINCT school) FILTER (held AND school IN (SELECT school FROM members)) AS met,
	(SELECT count(*) FROM members) AS schools,
	count(*) AS rows
FROM school_parts
WHERE group_code = $group

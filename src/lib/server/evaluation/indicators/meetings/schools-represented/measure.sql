-- One row: schools expected at meetings of the group, and those that came to one at least.
SELECT
	count(*) FILTER (came) AS came,
	count(*) AS schools,
	(SELECT count(*) FROM meetings WHERE group_code = $group AND held AND has_register) AS registers
FROM (
	SELECT nr, bool_or(came) AS came
	FROM meeting_schools
	JOIN meetings USING (meeting)
	WHERE meetings.group_code = $group AND meetings.has_register AND member
	GROUP BY nr
)

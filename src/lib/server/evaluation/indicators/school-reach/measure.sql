-- One row: over the held meetings of the group, how many schools came, of those in membership on each day.
WITH reach AS (
	SELECT
		meetings.meeting_id,
		any_value(meetings.schools_present) AS stated,
		any_value(meetings.has_register) AS has_register,
		count(*) FILTER (meeting_schools.came) AS came,
		count(*) FILTER (meeting_schools.eligible) AS eligible
	FROM meetings
	JOIN meeting_schools USING (meeting_id, group_code)
	WHERE group_code = $group
	GROUP BY meetings.meeting_id
), known AS (
	SELECT
		CASE WHEN has_register THEN came ELSE least(stated, eligible) END AS came,
		eligible,
		has_register OR stated IS NOT NULL AS told
	FROM reach
)
SELECT
	coalesce(sum(came) FILTER (told), 0) AS came,
	coalesce(sum(eligible) FILTER (told), 0) AS eligible,
	count(*) FILTER (NOT told) AS untold,
	count(*) AS held,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM known

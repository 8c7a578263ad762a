-- One row: over the held meetings of the group, how many schools came, of those expected on each day.
WITH reach AS (
	SELECT
		CASE
			WHEN meeting_reach.has_register THEN meeting_reach.came
			WHEN meetings.schools_present IS NOT NULL
				THEN least(meetings.schools_present, meeting_reach.eligible)
		END AS came,
		meeting_reach.eligible
	FROM meeting_reach
	JOIN meetings USING (meeting)
	WHERE group_code = $group
)
SELECT
	coalesce(sum(came), 0) AS came,
	coalesce(sum(eligible) FILTER (came IS NOT NULL), 0) AS eligible,
	count(*) FILTER (came IS NULL) AS untold,
	count(*) AS held,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM reach

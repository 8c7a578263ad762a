-- One row: over the held meetings of the group, schools invited of those in membership; a school in the register, whatever its status, was invited.
WITH invited AS (
	SELECT
		CASE
			WHEN meeting_reach.has_register THEN meeting_reach.in_register
			WHEN meetings.schools_invited IS NOT NULL
				THEN least(meetings.schools_invited, meeting_reach.members)
		END AS invited,
		meeting_reach.members
	FROM meeting_reach
	JOIN meetings USING (meeting)
	WHERE group_code = $group
)
SELECT
	coalesce(sum(invited), 0) AS invited,
	coalesce(sum(members) FILTER (invited IS NOT NULL), 0) AS members,
	count(*) FILTER (invited IS NULL) AS untold,
	count(*) AS held,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM invited

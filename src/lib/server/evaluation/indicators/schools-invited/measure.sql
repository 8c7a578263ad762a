-- One row: over the held meetings of the group, schools invited of those in membership; a school in the register, whatever its status, was invited.
WITH invited AS (
	SELECT
		meetings.meeting_id,
		any_value(meetings.schools_invited) AS stated,
		any_value(meetings.has_register) AS has_register,
		count(*) FILTER (meeting_schools.in_register) AS in_register,
		count(*) AS members
	FROM meetings
	JOIN meeting_schools USING (meeting_id, group_code)
	WHERE group_code = $group
	GROUP BY meetings.meeting_id
)
SELECT
	coalesce(sum(CASE WHEN has_register THEN in_register ELSE least(stated, members) END), 0) AS invited,
	coalesce(sum(members) FILTER (has_register OR stated IS NOT NULL), 0) AS members,
	count(*) FILTER (NOT has_register AND stated IS NULL) AS untold,
	count(*) AS held,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM invited

-- One row per meeting of a forum, whatever its status, with the schools that came and those in membership on its day.
WITH membership AS (
	SELECT day.meeting_date, count(*) AS members
	FROM (SELECT DISTINCT meeting_date FROM meetings) AS day
	JOIN partners
		ON partners.joined <= day.meeting_date
		AND (partners.left_on IS NULL OR partners.left_on >= day.meeting_date)
	GROUP BY day.meeting_date
)
SELECT
	meetings.group_code,
	meetings.meeting_id AS id,
	meetings.meeting_date AS date,
	meetings.half_term,
	meetings.meeting_status AS status,
	CASE
		WHEN NOT meetings.held THEN NULL
		WHEN meetings.has_register THEN reach.came
		ELSE meetings.schools_present
	END AS schools_present,
	coalesce(reach.not_excused, membership.members, 0) AS schools_eligible,
	CASE WHEN meetings.held THEN meetings.people_present END AS people_present,
	CASE WHEN meetings.held THEN meetings.head_present END AS head_present
FROM meetings
JOIN forums ON forums.code = meetings.group_code
LEFT JOIN meeting_reach AS reach USING (meeting)
LEFT JOIN membership USING (meeting_date)
ORDER BY meetings.meeting_date, meetings.meeting_id

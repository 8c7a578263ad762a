-- One row per meeting of the year, whatever its status; `school` where it is one school’s own board or committee.
SELECT
	meetings.meeting_id AS id,
	meetings.meeting_date AS date,
	meetings.group_code AS "group",
	meetings.meeting_status AS status,
	own.school
FROM meetings
LEFT JOIN (
	SELECT partnership, meeting_id, group_code, min(said.school) AS school
	FROM (
		SELECT partnership, meeting_id, group_code, unnest(schools) AS said
		FROM meeting_parts
		WHERE group_code IN ('GB', 'COMM')
	)
	GROUP BY partnership, meeting_id, group_code
) AS own USING (partnership, meeting_id, group_code)
WHERE meetings.partnership = $partnership
ORDER BY meetings.meeting_date, meetings.meeting_id

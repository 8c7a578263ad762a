-- One row per meeting of a forum, whatever its status, with the schools that came and those in membership on its day.
SELECT
	meetings.group_code,
	meetings.meeting_id AS id,
	meetings.meeting_date AS date,
	meetings.half_term,
	meetings.meeting_status AS status,
	CASE
		WHEN NOT meetings.held THEN NULL
		WHEN meetings.has_register THEN (
			SELECT count(*) FROM meeting_schools AS came
			WHERE came.meeting_id = meetings.meeting_id
				AND came.group_code = meetings.group_code
				AND came.came
		)
		ELSE meetings.schools_present
	END AS schools_present,
	(
		SELECT count(*) FROM schools
		WHERE schools.joined <= meetings.meeting_date
			AND (schools.left_on IS NULL OR schools.left_on >= meetings.meeting_date)
	) - (
		SELECT count(*) FROM meeting_schools AS excused
		WHERE excused.meeting_id = meetings.meeting_id
			AND excused.group_code = meetings.group_code
			AND excused.mark = 'not-eligible'
	) AS schools_eligible,
	CASE WHEN meetings.held THEN meetings.people_present END AS people_present,
	CASE WHEN meetings.held THEN meetings.head_present END AS head_present
FROM meetings
JOIN forums ON forums.code = meetings.group_code
ORDER BY meetings.meeting_date, meetings.meeting_id

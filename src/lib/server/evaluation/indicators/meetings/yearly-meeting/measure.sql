-- One row: the last meeting of the group before the year, the first held in it, and the next in the diary.
SELECT
	(
		SELECT strftime(last_date, '%Y-%m-%d') FROM last_meetings WHERE group_code = $group
	) AS last_one,
	strftime(min(meeting_date) FILTER (held), '%Y-%m-%d') AS held_on,
	strftime(min(meeting_date) FILTER (in_diary), '%Y-%m-%d') AS planned_for,
	count(*) AS sent
FROM meetings
WHERE group_code = $group

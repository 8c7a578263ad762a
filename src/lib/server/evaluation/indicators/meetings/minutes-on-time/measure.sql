-- One row: held meetings of the group, those whose minutes are due by now, and those whose minutes came soon enough.
WITH one AS (
	SELECT
		meeting_id,
		any_value(meeting_date) AS meeting_date,
		max(minutes_date) FILTER (minutes_date <= $asAt::DATE) AS minutes_date
	FROM attendance_rows
	WHERE held AND group_code = $group
	GROUP BY meeting_id
), timed AS (
	SELECT
		one.meeting_id, one.minutes_date,
		count(school_days.day) FILTER (school_days.day <= one.minutes_date) AS taken,
		count(school_days.day) FILTER (school_days.day <= $asAt::DATE) AS waited
	FROM one
	LEFT JOIN school_days ON school_days.day > one.meeting_date
	GROUP BY ALL
)
SELECT
	count(*) FILTER (minutes_date IS NOT NULL AND taken <= $schoolDays) AS on_time,
	count(*) FILTER (minutes_date IS NOT NULL OR waited > $schoolDays) AS due,
	count(minutes_date) AS told,
	count(*) AS held,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM timed

-- One row: the most school days from one update to the next, of those issued in the year.
WITH updates AS (
	SELECT completed_date, lag(completed_date) OVER (ORDER BY completed_date, record_id) AS before
	FROM records
	WHERE record_type = 'communication' AND topic = $topic AND in_year AND done
		AND completed_date IS NOT NULL
), gaps AS (
	SELECT before, completed_date, count(school_days.day) AS school_days
	FROM updates
	LEFT JOIN school_days ON school_days.day > before AND school_days.day <= completed_date
	WHERE before IS NOT NULL
	GROUP BY ALL
)
SELECT
	max(school_days) AS school_days,
	strftime(arg_max(before, school_days), '%Y-%m-%d') AS from_day,
	(SELECT count(*) FROM updates) AS updates
FROM gaps

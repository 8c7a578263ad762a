-- One row: days of the year on which a school needs the head, and those on which two do, with what for.
WITH needed AS (
	SELECT due_date AS day, school, title AS what
	FROM records
	WHERE record_type = 'milestone' AND topic = $topic AND in_year AND NOT dropped
		AND school IS NOT NULL AND due_date IS NOT NULL
	UNION
	SELECT meeting_date, school, 'Governing body'
	FROM school_parts
	WHERE group_code = $group AND school IS NOT NULL AND meeting_status IN ('held', 'planned')
), by_day AS (
	SELECT day, count(DISTINCT school) AS schools, string_agg(DISTINCT what, '; ' ORDER BY what) AS what
	FROM needed
	GROUP BY day
)
SELECT
	count(*) AS days,
	coalesce(list({ day: day::VARCHAR, what: what } ORDER BY day) FILTER (schools > 1), []) AS clashes
FROM by_day

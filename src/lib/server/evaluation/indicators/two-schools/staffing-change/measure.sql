-- One row: the measure before and after as the mean of the schools that sent both or one, its target, and each school’s.
WITH by_school AS (
	SELECT
		school,
		max(value) FILTER (point = 'baseline') AS before,
		max(value) FILTER (point = 'followup') AS after,
		max(target) AS target,
		bool_or(direction = 'lower') AS lower
	FROM outcome_cells
	WHERE measure = $measure AND level = 'School' AND breakdown_topic = 'Total'
	GROUP BY school
)
SELECT
	avg(before ORDER BY school) AS before,
	avg(after ORDER BY school) AS after,
	max(target) AS target,
	bool_or(lower) AS lower,
	coalesce(list({ school: school, before: before, after: after } ORDER BY school), []) AS schools
FROM by_school

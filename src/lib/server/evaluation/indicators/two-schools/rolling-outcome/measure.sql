-- One row: for each school, and for those it is compared with, pupils counted in the last three years and in the three before.
WITH rolled AS (
	SELECT
		level, school,
		coalesce(sum(numerator) FILTER (years_ago < 3), 0) AS x,
		coalesce(sum(denominator) FILTER (years_ago < 3), 0) AS n,
		coalesce(sum(numerator) FILTER (years_ago >= 3), 0) AS x_before,
		coalesce(sum(denominator) FILTER (years_ago >= 3), 0) AS n_before
	FROM outcome_years
	WHERE measure = $measure
	GROUP BY level, school
)
SELECT
	coalesce(
		list({ school: school, x: x, n: n, x_before: x_before, n_before: n_before } ORDER BY school)
			FILTER (level = 'School'),
		[]
	) AS schools,
	coalesce(
		list({ level: level, x: x, n: n, x_before: x_before, n_before: n_before } ORDER BY level)
			FILTER (level IN ('Comparison', 'Local authority', 'National')),
		[]
	) AS others
FROM rolled

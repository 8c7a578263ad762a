-- One row: of how many of the last three years results were sent, and for each school, and for those it is compared with, pupils counted in the last three years and in the three before.
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
	(
		SELECT count(DISTINCT time_period)
		FROM outcome_years
		WHERE measure = $measure AND level = 'School' AND years_ago < 3
	) AS years,
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

-- One row per month with sessions whose places are known: places taken of places offered, and how many schools took them.
WITH month AS (
	SELECT
		date_trunc('month', session_date) AS month,
		sum(attended) AS numerator,
		sum(places_offered) AS denominator
	FROM sessions
	WHERE places_offered > 0
	GROUP BY ALL
), came AS (
	SELECT date_trunc('month', session_date) AS month, count(DISTINCT school) AS schools
	FROM training_rows
	WHERE attended > 0
	GROUP BY ALL
)
SELECT
	strftime(month, '%Y-%m-%d') AS "from",
	numerator, denominator, coalesce(schools, 0) AS schools
FROM month
LEFT JOIN came USING (month)
ORDER BY "from"

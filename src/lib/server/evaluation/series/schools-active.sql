-- One row per week of term in which the platform was counted: schools with somebody active, of those in membership.
SELECT
	strftime(week_start, '%Y-%m-%d') AS "from",
	count(DISTINCT school) FILTER (active_users >= 1 AND school IN (SELECT school FROM members)) AS numerator,
	(SELECT count(*) FROM members) AS denominator,
	(SELECT count(*) FROM members) AS schools
FROM usage_weeks
WHERE EXISTS (
	SELECT 1 FROM half_terms WHERE week_start + 4 >= from_date AND week_start <= to_date
)
GROUP BY week_start
ORDER BY week_start

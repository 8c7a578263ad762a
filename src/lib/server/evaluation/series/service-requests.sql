-- One row per month in which requests came: how many, and from how many schools.
SELECT
	strftime(date_trunc('month', received_at), '%Y-%m-%d') AS "from",
	count(*) AS numerator,
	NULL AS denominator,
	count(DISTINCT school) AS schools
FROM service_requests
GROUP BY date_trunc('month', received_at)
ORDER BY "from"

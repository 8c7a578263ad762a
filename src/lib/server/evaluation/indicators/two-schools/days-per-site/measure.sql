-- One row: days of the head at the schools, and for each school in all and in each half term.
WITH visit AS (
	SELECT DISTINCT completed_date AS day, school
	FROM records
	WHERE record_type = 'visit' AND topic = $topic AND in_year AND done
		AND school IN (SELECT school FROM members) AND completed_date IS NOT NULL
), part AS (
	SELECT day, school, 1.0::DOUBLE / count(*) OVER (PARTITION BY day) AS days
	FROM visit
), in_half_term AS (
	SELECT school, half_term, sum(days) AS days
	FROM part
	ASOF JOIN half_terms ON day >= from_date
	GROUP BY school, half_term
), every AS (
	SELECT school, half_term, coalesce(days, 0) AS days
	FROM (SELECT school, half_term FROM members, half_terms)
	LEFT JOIN in_half_term USING (school, half_term)
), by_school AS (
	SELECT school, sum(days ORDER BY half_term) AS days, list(days ORDER BY half_term) AS half_terms
	FROM every
	GROUP BY school
)
SELECT
	coalesce(sum(days ORDER BY school), 0) AS total,
	coalesce(list({ school: school, days: days, half_terms: half_terms } ORDER BY school), []) AS schools
FROM by_school

-- One row: costs of the year borne by the schools, pupils of all of them or null where one is unknown, and both for each school.
WITH cost AS (
	SELECT school, sum(amount) AS cost
	FROM finance_lines
	WHERE line_type <> 'income'
	GROUP BY school
), roll AS (
	SELECT school, max(pupils) AS pupils
	FROM school_facts
	GROUP BY school
), by_school AS (
	SELECT members.school, coalesce(cost.cost, 0) AS cost, roll.pupils
	FROM members
	LEFT JOIN cost USING (school)
	LEFT JOIN roll USING (school)
)
SELECT
	coalesce(sum(cost), 0) AS total,
	CASE WHEN count(*) = count(pupils) THEN sum(pupils) END AS pupils,
	coalesce(list({ school: school, cost: cost, pupils: pupils } ORDER BY school), []) AS schools
FROM by_school

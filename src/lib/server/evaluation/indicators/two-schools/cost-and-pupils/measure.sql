-- One row: costs of the year borne by the schools, pupils of all of them or null where one is unknown, and both for each school.
WITH by_school AS (
	SELECT
		members.school,
		coalesce((SELECT sum(amount) FROM finance_lines AS line WHERE line.school = members.school AND line_type <> 'income'), 0) AS cost,
		(SELECT max(pupils) FROM school_facts AS fact WHERE fact.school = members.school) AS pupils
	FROM members
)
SELECT
	coalesce(sum(cost), 0) AS total,
	CASE WHEN count(*) = count(pupils) THEN sum(pupils) END AS pupils,
	coalesce(list({ school: school, cost: cost, pupils: pupils } ORDER BY school), []) AS schools
FROM by_school

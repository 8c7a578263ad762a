-- One row: what the activity cost in the year, and the pupils of all schools in membership, or null where one is unknown.
SELECT
	(SELECT sum(amount) FROM finance_lines WHERE activity = upper($activity) AND line_type <> 'income') AS cost,
	CASE WHEN count(*) = count(pupils) THEN sum(pupils) END AS pupils
FROM members
LEFT JOIN school_facts USING (school)

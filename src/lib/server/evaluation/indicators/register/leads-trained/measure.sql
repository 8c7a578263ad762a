-- One row: leads in post whose school is known, and those whose head attended training on their topic in the year.
WITH leads AS (
	SELECT DISTINCT area, school FROM lead_areas WHERE led AND school IS NOT NULL
), trained AS (
	SELECT DISTINCT topic_code AS area, school
	FROM training_rows
	WHERE attended > 0 AND attendee_role = 'head'
)
SELECT
	count(trained.school) AS trained,
	count(*) AS leads,
	(SELECT count(*) FROM sessions) AS sessions
FROM leads
LEFT JOIN trained USING (area, school)

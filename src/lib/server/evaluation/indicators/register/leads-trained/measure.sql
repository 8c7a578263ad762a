-- One row: leads in post whose school is known, and those whose head attended training on their topic in the year.
SELECT
	count(*) FILTER (
		EXISTS (
			SELECT 1
			FROM training_rows
			WHERE training_rows.school = leads.school AND topic_code = leads.area
				AND attended > 0 AND attendee_role = 'head'
		)
	) AS trained,
	count(*) AS leads,
	(SELECT count(*) FROM sessions) AS sessions
FROM (SELECT DISTINCT area, school FROM lead_areas WHERE led AND school IS NOT NULL) AS leads

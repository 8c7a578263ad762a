-- One row: schools in membership, and those that give a lead in post.
SELECT
	count(*) FILTER (school IN (SELECT school FROM lead_areas WHERE led AND school IS NOT NULL)) AS giving,
	count(*) AS members,
	(SELECT count(*) FROM lead_areas WHERE school IS NOT NULL) AS sent
FROM members

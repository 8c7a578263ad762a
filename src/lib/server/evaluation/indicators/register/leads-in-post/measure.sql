-- One row: areas of work, and those with a lead in post.
SELECT
	count(*) FILTER (led) AS led,
	count(*) AS areas,
	(SELECT count(*) FROM records WHERE record_type = 'lead') AS sent
FROM (SELECT area, bool_or(led) AS led FROM lead_areas GROUP BY area)

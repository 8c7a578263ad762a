-- One row: schools in membership that took part in a record of the kind that was done in the year, or that it is about.
WITH meant AS (
	SELECT done, school, participants
	FROM records
	WHERE record_type = $type
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
		AND in_year AND NOT dropped
), part AS (
	SELECT school FROM meant WHERE done
	UNION
	SELECT unnest(participants) FROM meant WHERE done
)
SELECT
	count(*) FILTER (school IN (SELECT school FROM part WHERE school IS NOT NULL)) AS covered,
	count(*) AS members,
	(SELECT count(*) FROM meant) AS listed,
	-- A record of no school says nothing about any of them.
	(SELECT count(*) FROM meant WHERE done AND school IS NULL AND len(participants) = 0) AS unnamed
FROM members

-- One row: records of the kind listed for the year, and those done by the as-at date.
SELECT count(*) FILTER (done) AS done, count(*) AS listed
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

-- One row: records of the kind done in the year, those still to come in it, and all that are listed for it.
SELECT
	count(*) FILTER (done) AS done,
	count(*) FILTER (NOT done AND due_date > $asAt::DATE) AS planned,
	count(*) AS listed
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

-- One row: terms in which such a record was done, further ones in which one is due, and how many are listed.
WITH listed AS (
	SELECT done, coalesce(completed_date, due_date) AS day
	FROM records
	WHERE record_type = $type
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
		AND in_year AND NOT dropped
), by_term AS (
	SELECT term, bool_or(done) AS done, bool_or(NOT done AND day > $asAt::DATE) AS planned
	FROM listed
	ASOF JOIN half_terms ON day >= from_date
	GROUP BY term
)
SELECT
	count(*) FILTER (done) AS terms,
	count(*) FILTER (planned AND NOT done) AS planned,
	(SELECT count(*) FROM listed) AS listed
FROM by_term

-- One row: updates issued in each term, those still due, and all that are listed.
WITH updates AS (
	SELECT records.*, half_terms.term
	FROM records
	ASOF LEFT JOIN half_terms ON records.completed_date >= half_terms.from_date
	WHERE record_type = 'communication' AND topic = $topic AND in_year AND NOT dropped
)
SELECT
	count(*) FILTER (done) AS issued,
	count(*) FILTER (done AND term = 'Autumn') AS autumn,
	count(*) FILTER (done AND term = 'Spring') AS spring,
	count(*) FILTER (done AND term = 'Summer') AS summer,
	count(*) FILTER (NOT done AND due_date > $asAt::DATE) AS planned,
	count(*) AS listed
FROM updates

-- One row: what things of the kind done in the year are worth together, and how many schools take part in those.
SELECT
	sum(value_gbp)::DOUBLE AS pounds,
	count(value_gbp) AS valued,
	coalesce(sum(len(participants)) FILTER (value_gbp IS NOT NULL), 0) AS parts,
	count(*) AS listed
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND done

-- One row: groups of schools in what was done of the kind in the year, and those of the agreed size.
SELECT
	count(*) FILTER (len(participants) BETWEEN $least AND $most) AS sized,
	count(*) AS groups,
	coalesce(min(len(participants)), 0) AS smallest,
	coalesce(max(len(participants)), 0) AS largest
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND done AND len(participants) > 0

-- One row: how many days records of the kind are late, the median of those that are, done by now or not.
SELECT
	median(
		date_diff('day', due_date, coalesce(completed_date, least($asAt::DATE, $to::DATE)))
	) FILTER (due AND NOT on_time)::DOUBLE AS median,
	count(*) FILTER (due AND NOT on_time) AS late,
	count(*) FILTER (due) AS due,
	count(due_date) AS dated
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

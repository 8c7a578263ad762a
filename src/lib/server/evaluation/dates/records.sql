-- One row per thing of the registers with a date in the year by which it is due, or on which it was done.
SELECT
	record_id AS id,
	record_type AS type,
	topic,
	clause_ref AS clause,
	title,
	school,
	coalesce(due_date, completed_date) AS date,
	due_date,
	done,
	on_time
FROM records
WHERE partnership = $partnership
	AND in_year AND NOT dropped
	AND coalesce(due_date, completed_date) IS NOT NULL
ORDER BY date, id

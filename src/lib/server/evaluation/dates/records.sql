-- One row per thing of the registers with a date in the year by which it is due, or on which it was done.
SELECT
	record_id AS id,
	record_type AS type,
	topic,
	clause_ref AS clause,
	title,
	school,
	owner_role AS owner,
	coalesce(due_date, completed_date) AS date,
	due_date,
	done,
	-- What was done on a day that nobody wrote down is not known to be late.
	on_time OR completed_date IS NULL AS on_time
FROM records
WHERE partnership = $partnership
	AND in_year AND NOT dropped
	-- Somebody who leads and a priority that was set fall due on no day; the report on them does.
	AND NOT (done AND record_type IN ('lead', 'priority'))
	AND coalesce(due_date, completed_date) IS NOT NULL
ORDER BY date, id

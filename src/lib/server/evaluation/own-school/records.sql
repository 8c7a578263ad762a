-- One row per thing of the year’s registers that is about the school or in which it takes part.
SELECT
	record_type AS type,
	title,
	clause_ref AS clause,
	due_date AS due,
	completed_date AS completed,
	done,
	dropped
FROM records
WHERE partnership = $partnership
	AND in_year
	AND (school = $school OR list_contains(participants, $school))
ORDER BY record_type, coalesce(completed_date, due_date), title

-- One row per kind of sum that names the school: what it paid, and what was spent on it.
SELECT
	line_type AS type,
	activity,
	sum(amount)::DOUBLE AS amount,
	count(*)::INTEGER AS lines
FROM finance_lines
WHERE partnership = $partnership AND school = $school
GROUP BY line_type, activity
ORDER BY line_type, activity

-- One row per action of the register that was due in the year or the year after, or has no date and is not done; those of single schools are theirs.
SELECT
	title, owner_role AS owner, due_date::VARCHAR AS due,
	CASE WHEN completed_date <= $asAt::DATE THEN completed_date::VARCHAR END AS completed,
	coalesce(completed_date <= $asAt::DATE, status = 'done', FALSE) AS done
FROM register_current
WHERE partnership = $partnership
	AND record_type = 'action' AND school_urn IS NULL AND status IS DISTINCT FROM 'dropped'
	AND (raised_date IS NULL OR raised_date <= $asAt::DATE)
	AND (
		due_date BETWEEN $from::DATE AND $to::DATE + INTERVAL 1 YEAR
		OR (due_date IS NULL AND completed_date IS NULL)
	)
ORDER BY due_date NULLS LAST, title

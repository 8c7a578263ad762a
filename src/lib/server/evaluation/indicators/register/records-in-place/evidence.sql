-- One row per record of the kind, of this year or an earlier one.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	done AND (
		$months::INTEGER IS NULL
		OR coalesce(completed_date, due_date, raised_date) + to_months($months::INTEGER)
			>= least($asAt::DATE, $to::DATE)
	) AS counted
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND NOT dropped
	AND coalesce(due_date, completed_date, raised_date, $from::DATE) <= $to::DATE

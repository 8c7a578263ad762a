-- One row per record of the kind that was meant for the year, or that may still hold.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND NOT dropped
	AND (
		in_year
		OR ($months::INTEGER IS NOT NULL AND coalesce(due_date, completed_date, raised_date, $from::DATE) <= $to::DATE)
	)

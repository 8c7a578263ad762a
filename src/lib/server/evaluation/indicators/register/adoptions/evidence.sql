-- One row per thing of the kind that was agreed by the year’s end.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	array_to_string(participants, '; ') AS participants
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND done AND NOT dropped
	AND coalesce(completed_date, due_date, raised_date, $from::DATE) <= $to::DATE

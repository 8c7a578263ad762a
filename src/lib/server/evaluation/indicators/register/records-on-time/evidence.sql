-- One row per record of the kind that was due by the as-at date.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	on_time AS counted
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND due AND NOT dropped

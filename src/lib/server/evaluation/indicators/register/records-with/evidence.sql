-- One row per record of the kind for the year.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date, evidence_ref,
	CASE $column
		WHEN 'owner_role' THEN owner_role
		WHEN 'due_date' THEN due_date::VARCHAR
		WHEN 'evidence_ref' THEN evidence_ref
	END IS NOT NULL AS counted
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

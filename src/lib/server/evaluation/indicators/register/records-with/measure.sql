-- One row: records of the kind listed for the year, and those in which the column is filled in.
SELECT
	count(
		CASE $column
			WHEN 'owner_role' THEN owner_role
			WHEN 'due_date' THEN due_date::VARCHAR
			WHEN 'evidence_ref' THEN evidence_ref
		END
	) AS filled,
	count(*) AS listed
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

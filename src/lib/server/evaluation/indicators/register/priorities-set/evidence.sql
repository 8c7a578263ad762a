-- One row per priority recorded in the year, or for the one that follows it.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'priority' AND NOT dropped
	AND coalesce(
		years_ahead = 1,
		coalesce(completed_date, raised_date, due_date) BETWEEN $from::DATE AND $to::DATE
	)

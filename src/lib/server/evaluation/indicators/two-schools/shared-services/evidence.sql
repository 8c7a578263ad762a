-- One row per service listed.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date, value_gbp
FROM records
WHERE record_type = 'agreement' AND topic = $topic AND NOT dropped
	AND coalesce(completed_date, due_date, raised_date, $from::DATE) <= $to::DATE

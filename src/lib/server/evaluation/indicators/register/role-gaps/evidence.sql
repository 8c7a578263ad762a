-- One row per change of a key role that touches the year.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, owner_role, raised_date, completed_date
FROM records
WHERE record_type = 'lead' AND topic = 'KEY_ROLE' AND NOT dropped
	AND raised_date <= $to::DATE AND coalesce(completed_date, $asAt::DATE) >= $from::DATE

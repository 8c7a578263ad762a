-- One row per look at the item, of this year or before.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'review' AND topic = 'SELF_REVIEW' AND clause_ref = $clause
	AND coalesce(completed_date, due_date, $from::DATE) <= $to::DATE

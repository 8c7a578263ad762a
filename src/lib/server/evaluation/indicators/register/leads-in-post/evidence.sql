-- One row per record of a lead, and per priority of the year that makes an area of its topic.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	record_type = 'lead' AND done AND NOT dropped AND owner_role IS NOT NULL AS counted
FROM records
WHERE (record_type = 'lead' AND coalesce(completed_date, raised_date, due_date, $from::DATE) <= $to::DATE)
	OR (record_type = 'priority' AND topic IS NOT NULL AND in_year AND NOT dropped)

-- One row per record of a lead, and per report back of the year on an area’s topic.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE (record_type = 'lead' AND NOT dropped AND done)
	OR (record_type = 'feedback' AND done AND in_year AND topic IN (SELECT area FROM lead_areas WHERE led))

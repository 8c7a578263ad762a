-- One row per need logged in the year.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	done OR dropped
		OR ($sessions = 'training' AND record_id IN (SELECT need_ref FROM sessions WHERE need_ref IS NOT NULL)) AS counted
FROM records
WHERE record_type = 'need'
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($except::VARCHAR IS NULL OR topic IS DISTINCT FROM $except)
	AND in_year

-- One row per update issued in the year.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, completed_date
FROM records
WHERE record_type = 'communication' AND topic = $topic AND in_year AND done

-- One row per seat that is listed.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, raised_date, completed_date,
	done AS counted
FROM records
WHERE record_type = 'representation' AND topic = 'SEAT' AND NOT dropped

-- One row per consultation put to the association before its decision.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, raised_date, due_date
FROM records
WHERE record_type = 'consultation' AND in_year AND NOT dropped AND raised_date < due_date

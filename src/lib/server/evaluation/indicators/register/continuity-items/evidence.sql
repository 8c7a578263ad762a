-- One row per record of one of the four things that let somebody new take over.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, due_date, completed_date
FROM records
WHERE record_type = 'document' AND NOT dropped
	AND topic IN ('DEPUTIES', 'HANDOVER', 'RECORDS', 'AGREEMENT')

-- One row per consultation of the year, and per record of what came of one.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title,
	raised_date, due_date, completed_date
FROM records
WHERE (record_type = 'consultation' AND in_year AND NOT dropped AND (raised_date IS NOT NULL OR due))
	OR (
		$step = 'closed' AND record_type = 'feedback' AND done
		AND topic IN (SELECT topic FROM records WHERE record_type = 'consultation' AND in_year)
	)

-- One row per row of a training sheet about a session that says how it was taught.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, delivery
FROM training_rows
WHERE delivery IS NOT NULL

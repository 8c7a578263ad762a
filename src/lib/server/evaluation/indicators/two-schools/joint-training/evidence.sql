-- One row per row of a training sheet about a session to which two schools or more came.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn, booking_status, hours
FROM training_rows
WHERE session_id IN (
	SELECT session_id
	FROM training_rows
	WHERE attended > 0 AND school IS NOT NULL
	GROUP BY session_id
	HAVING count(DISTINCT school) >= 2
)

-- One row: sessions planned for the year so far, and those called off: every booking of them was cancelled.
SELECT
	count(*) AS planned,
	count(*) FILTER (called_off) AS called_off
FROM (
	SELECT session_id, bool_and(booking_status IS NOT DISTINCT FROM 'cancelled') AS called_off
	FROM training_rows
	GROUP BY session_id
)

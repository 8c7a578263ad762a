-- One row per training session held by the as-at date.
SELECT
	partnership,
	session_id,
	min(session_date) AS session_date,
	min(topic_code) AS topic_code,
	min(strand) AS strand,
	min(delivery) AS delivery,
	max(places_offered) AS places_offered,
	max(hours) AS hours,
	min(need_ref) AS need_ref,
	sum(attended) AS attended
FROM training_rows
GROUP BY partnership, session_id
-- A session that was called off, with every booking, was not held.
HAVING NOT bool_and(booking_status IS NOT DISTINCT FROM 'cancelled')

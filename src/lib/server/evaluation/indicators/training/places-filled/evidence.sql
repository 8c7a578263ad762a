-- One row per row of a training sheet about a session with a number of places.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, booking_status, places_offered, n_attended
FROM training_rows
WHERE session_id IN (SELECT session_id FROM sessions WHERE places_offered IS NOT NULL)

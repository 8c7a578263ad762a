-- One row per row of a training sheet about a session with a number of places.
SELECT
	upload, sheet, source_row,
	session_id AS "Session",
	session_date AS "Date",
	topic_code AS "Topic",
	school AS "School",
	attended AS "Attended",
	places_offered AS "Places"
FROM training_rows
WHERE session_id IN (SELECT session_id FROM sessions WHERE places_offered IS NOT NULL)

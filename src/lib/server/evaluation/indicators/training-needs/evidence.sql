-- One row per row of a training sheet of the year.
SELECT
	upload, sheet, source_row,
	session_id AS "Session",
	session_date AS "Date",
	topic_code AS "Topic",
	school AS "School",
	need_ref AS "Need",
	attended AS "Attended"
FROM training_rows

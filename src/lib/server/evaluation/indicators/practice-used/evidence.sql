-- One row per row of a training sheet about somebody who attended.
SELECT
	upload, sheet, source_row,
	session_id AS "Session",
	session_date AS "Date",
	topic_code AS "Topic",
	school AS "School",
	used AS "Used since"
FROM training_rows
WHERE attended > 0

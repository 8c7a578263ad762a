-- One row per row of a training sheet of the year.
SELECT
	upload, sheet, source_row,
	session_id AS "Session",
	session_date AS "Date",
	topic_code AS "Topic",
	school AS "School",
	rated AS "Rated",
	pre_score AS "Score before",
	post_score AS "Score after",
	support_score AS "Support",
	used AS "Used since"
FROM training_rows

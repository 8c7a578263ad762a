-- One row per row of a training sheet about a member of staff who attended.
SELECT
	upload, sheet, source_row,
	session_id AS "Session",
	session_date AS "Date",
	topic_code AS "Topic",
	school AS "School",
	strand AS "Audience",
	attendee_role AS "Role"
FROM training_rows
WHERE attended > 0 AND (attendee_role IN ('staff', 'deputy', 'head') OR (attendee_role IS NULL AND strand = 'staff'))

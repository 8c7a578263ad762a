-- One row per row of a training sheet about somebody who attended.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, rating_overall, pre_score, post_score, support_score, used
FROM training_rows
WHERE attended > 0

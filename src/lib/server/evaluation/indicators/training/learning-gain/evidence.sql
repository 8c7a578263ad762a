-- One row per row of a training sheet about somebody who came and was scored before and after.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, pre_score, post_score, score_max
FROM training_rows
WHERE attended > 0 AND ($strand::VARCHAR IS NULL OR strand = $strand)
	AND pre_score IS NOT NULL AND post_score IS NOT NULL

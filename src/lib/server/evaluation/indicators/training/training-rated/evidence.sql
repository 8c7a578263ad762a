-- One row per row of a training sheet about somebody who came.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, rating_overall
FROM training_rows
WHERE attended > 0
	AND ($strand::VARCHAR IS NULL OR strand = $strand)
	AND (NOT $joint OR joint)

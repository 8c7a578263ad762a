-- One row per row of a training sheet about a member of staff who attended.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, topic_code, school AS school_urn,
	attendee_ref, attendee_role, strand, booking_status
FROM training_rows
WHERE attended > 0
	AND (attendee_role IN ('staff', 'deputy', 'head') OR (attendee_role IS NULL AND strand = 'staff'))

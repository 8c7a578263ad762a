-- One row per person who came to an induction, of whatever year by the as-at date.
SELECT
	partnership, upload, sheet, source_row,
	session_id, session_date, school_urn AS school, attendee_ref
FROM training_current
WHERE partnership = $partnership
	AND session_date <= $asAt::DATE
	AND booking_status IN ('attended', 'partial')
	AND (contains(upper(topic_code), 'INDUCTION') OR contains(lower(title), 'induction'))

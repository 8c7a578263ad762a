-- One row per row of a training sheet about a session held in this partnership’s year by the as-at date.
SELECT
	partnership, upload, sheet, source_row, form,
	session_id, session_date, topic_code, strand, delivery::VARCHAR AS delivery, coalesce(joint, FALSE) AS joint, places_offered,
	school_urn AS school, attendee_ref, attendee_role, booking_status, n_attended, rating_overall,
	coalesce(n_booked, CASE WHEN booking_status IS NOT NULL THEN 1 ELSE 0 END) AS booked,
	coalesce(n_attended, CASE WHEN booking_status IN ('attended', 'partial') THEN 1 ELSE 0 END) AS attended,
	-- Two people of one name, of two schools, have one code made of it and stay two.
	CASE WHEN regexp_full_match(attendee_ref, 'P[0-9a-f]{16}') THEN concat_ws(' ', school_urn, attendee_ref)
		ELSE attendee_ref END AS person,
	-- Decimal, so that hours add up to the same in whatever order.
	hours::DECIMAL(12, 6) AS hours, need_ref,
	coalesce(n_rated, CASE WHEN rating_overall IS NOT NULL THEN 1 ELSE 0 END) AS rated,
	coalesce(n_rated_4or5, CASE WHEN rating_overall >= 4 THEN 1 ELSE 0 END) AS rated_well,
	pre_score, post_score, score_max, support_score, used
FROM training_current
WHERE partnership = $partnership
	AND session_date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

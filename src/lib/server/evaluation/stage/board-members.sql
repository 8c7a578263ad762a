-- One row per person on a board or committee, of whatever time, and one per board with its places.
SELECT
	partnership, upload, sheet, source_row, form,
	school_urn AS school, group_code::VARCHAR AS group_code, attendee_ref,
	role_category::VARCHAR AS role_category,
	appointed_date,
	CASE WHEN term_end_date <= $asAt::DATE THEN term_end_date END AS term_ended,
	CASE WHEN left_date <= $asAt::DATE THEN left_date END AS left_date,
	appointing_body, board_places
FROM membership_current
WHERE partnership = $partnership
	AND (appointed_date IS NULL OR appointed_date <= $asAt::DATE)

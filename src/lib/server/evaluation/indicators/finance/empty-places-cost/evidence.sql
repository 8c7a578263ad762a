-- One row per cost of training, and per row of a training sheet about a session with a number of places.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = $activity
	AND line_type IN ('direct', 'overhead')
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, places_offered, n_attended
FROM training_rows
WHERE places_offered IS NOT NULL

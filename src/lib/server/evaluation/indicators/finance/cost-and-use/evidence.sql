-- One row per cost that names a school whose kind is known, and per row of a training sheet about one.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, school AS school_urn, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND line_type IN ('direct', 'overhead')
	AND school IN (SELECT school FROM school_groups WHERE kind = $kind)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, n_attended
FROM training_rows
WHERE school IN (SELECT school FROM school_groups WHERE kind = $kind)

-- One row per cost of training, and per row of somebody who came.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = $activity
	AND line_type IN ('direct', 'overhead')
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, used
FROM training_rows
WHERE attended > 0 AND person IS NOT NULL

-- One row per line of finance about staff, where their cost is asked for.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = 'STAFF'
	AND line_type IN ('direct', 'overhead') AND $of = 'cost'

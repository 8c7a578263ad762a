-- One row per line of finance of the year that is of the kind asked for.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, school AS school_urn, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|'))
	AND CASE WHEN $of = 'net' THEN line_type <> 'in_kind' ELSE line_type = replace($of, '-', '_') END

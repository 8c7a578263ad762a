-- One row per line of income from a school, of the year and, for who bought again, of the year before.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, line_type, activity, school AS school_urn, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND line_type = 'income' AND amount > 0 AND school IS NOT NULL
UNION ALL BY NAME
SELECT upload, sheet, source_row, 'finance' AS dataset, line_id, line_date, school AS school_urn
FROM buyers_before
WHERE $of = 'retention' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|'))

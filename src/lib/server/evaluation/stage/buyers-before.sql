-- One row per line of income from a school in the year before, so that who bought again can be told.
SELECT partnership, upload, sheet, source_row, line_id, date AS line_date, cost_centre, school_urn AS school
FROM finance_current
WHERE partnership = $partnership
	AND line_type = 'income' AND amount_gbp > 0 AND school_urn IS NOT NULL
	AND period_basis IS DISTINCT FROM 'academic'
	AND date >= $from::DATE - INTERVAL 1 YEAR AND date < $from::DATE

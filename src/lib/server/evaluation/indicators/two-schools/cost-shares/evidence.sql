-- One row per line of cost of the year.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date AS date, cost_centre, line_type, activity AS activity_code,
	school AS school_urn, amount AS amount_gbp
FROM finance_lines
WHERE line_type <> 'income'

-- One row per line of income of the cost centre.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date AS date, cost_centre, line_type, activity AS activity_code, amount AS amount_gbp
FROM finance_lines
WHERE line_type = 'income' AND lower(cost_centre) = lower($costCentre)

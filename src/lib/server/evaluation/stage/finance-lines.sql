-- One row per line of finance dated in the year by the as-at date.
SELECT
	partnership, upload, sheet, source_row,
	line_id, date AS line_date, period_basis::VARCHAR AS period_basis, cost_centre,
	line_type::VARCHAR AS line_type, upper(trim(activity_code)) AS activity, school_urn AS school,
	-- Decimal, so that pounds add up to the same in whatever order.
	amount_gbp::DECIMAL(14, 2) AS amount
FROM finance_current
WHERE partnership = $partnership
	AND date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

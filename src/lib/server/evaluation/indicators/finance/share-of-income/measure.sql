-- One row: income of the cost centre in the year, and that of the activity.
SELECT
	coalesce(sum(amount) FILTER (activity = upper($activity)), 0)::DOUBLE AS of_it,
	coalesce(sum(amount), 0)::DOUBLE AS income,
	count(*) AS lines
FROM finance_lines
WHERE line_type = 'income' AND lower(cost_centre) = lower($costCentre)

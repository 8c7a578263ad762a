-- One row: the reserves last recorded, what the cost centre spent in the year so far, and of how many months that is.
SELECT
	(
		SELECT arg_max(value_gbp, coalesce(completed_date, due_date))::DOUBLE
		FROM records
		WHERE record_type = 'document' AND topic = 'RESERVES' AND done AND value_gbp IS NOT NULL
			AND coalesce(completed_date, due_date) <= $to::DATE
	) AS reserves,
	(
		SELECT sum(amount)::DOUBLE FROM finance_lines
		WHERE line_type IN ('direct', 'overhead') AND lower(cost_centre) = lower($costCentre)
	) AS spent,
	greatest(1, date_diff('month', $from::DATE, least($asAt::DATE, $to::DATE) + 1)) AS months

-- One row: the reserves last recorded, and what the cost centre spent in the year so far.
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
	) AS spent

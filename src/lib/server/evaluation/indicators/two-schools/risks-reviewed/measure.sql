-- One row: risks looked at since the last term began, all that are listed, and open ones for which nothing is done.
SELECT
	count(*) FILTER (reviewed_lately) AS reviewed,
	count(*) AS listed,
	count(*) FILTER (status IS DISTINCT FROM 'done' AND actions = 0) AS idle
FROM risks
WHERE clause_ref[1] = 'I'

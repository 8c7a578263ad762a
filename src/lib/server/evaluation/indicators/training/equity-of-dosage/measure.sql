-- One row: hours of training that each school took, in the middle of all schools and of the quarter with fewest.
WITH took AS (
	SELECT
		participation.training_hours AS hours,
		ntile(4) OVER (ORDER BY participation.training_hours) AS quarter
	FROM participation
)
SELECT
	count(*) AS schools,
	median(hours) AS middle,
	median(hours) FILTER (quarter = 1) AS bottom,
	(SELECT count(*) FROM sessions) AS sessions
FROM took

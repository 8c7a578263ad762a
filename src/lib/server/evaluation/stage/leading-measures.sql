-- One row per question about pupils, with the measure that answers it where an agreement names none.
WITH totals AS (
	SELECT measure, max(n) AS pupils, bool_or(breakdown_topic = 'Disadvantage') AS by_disadvantage
	FROM outcome_cells
	WHERE level = 'Partnership' AND statistic = 'percent' AND direction = 'higher'
	GROUP BY measure
)
(
	SELECT 'attainment' AS question, measure
	FROM totals
	ORDER BY contains(measure, 'RWM') DESC, pupils DESC, measure
	LIMIT 1
)
UNION ALL
(
	SELECT 'gap', measure
	FROM totals
	WHERE by_disadvantage
	ORDER BY contains(measure, 'RWM') DESC, pupils DESC, measure
	LIMIT 1
)
UNION ALL
(
	SELECT 'persistent-absence', min(measure)
	FROM outcome_cells
	WHERE contains(measure, 'PERSISTENT') OR measure IN ('PA', 'PA_RATE')
	HAVING count(*) > 0
)

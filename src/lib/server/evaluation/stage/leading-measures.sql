-- One row per question about pupils, with the measure that answers it where an agreement names none.
WITH totals AS (
	SELECT
		partnership, measure,
		max(n) AS pupils,
		bool_or(breakdown_topic = 'Disadvantage') AS by_disadvantage
	FROM outcome_cells
	WHERE level = 'Partnership' AND statistic = 'percent' AND direction = 'higher'
	GROUP BY partnership, measure
), asked_of AS (
	SELECT 'attainment' AS question, * FROM totals
	UNION ALL
	SELECT 'gap', * FROM totals WHERE by_disadvantage
)
SELECT partnership, question, measure
FROM asked_of
QUALIFY row_number() OVER (
	PARTITION BY partnership, question
	ORDER BY contains(measure, 'RWM') DESC, pupils DESC, measure
) = 1
UNION ALL
SELECT partnership, 'persistent-absence', min(measure)
FROM outcome_cells
WHERE contains(measure, 'PERSISTENT') OR measure IN ('PA', 'PA_RATE')
GROUP BY partnership

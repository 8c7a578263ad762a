-- One row: schools that told how many of their pupils have an education, health and care plan, and those that have any.
SELECT
	count(*) FILTER (has_any) AS having,
	count(*) AS schools,
	count(*) FILTER (has_any IS NULL) AS untold
FROM (
	SELECT
		school,
		-- A number hidden by its sender is from one to five.
		bool_or(CASE WHEN symbol = 'c' THEN TRUE WHEN symbol IS NULL THEN coalesce(numerator, value) > 0 END) AS has_any
	FROM outcome_rows
	WHERE level = 'School' AND measure = $measure
		AND breakdown_topic = 'Total'
		AND coalesce(symbol, '') <> 'z'
		AND point = (SELECT max(one.point) FROM outcome_rows AS one WHERE one.measure = $measure)
	GROUP BY school
)

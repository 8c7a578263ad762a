-- One row: autumn absence in Year 7 of pupils from the partnership’s schools and of others, at the latest point sent.
WITH cells AS (
	SELECT breakdown, arg_max(value, point) AS value, arg_max(symbol, point) AS symbol
	FROM outcome_cells
	WHERE measure = $measure AND level = 'Partnership' AND breakdown_topic = 'Feeder'
	GROUP BY breakdown
)
SELECT
	max(value) FILTER (breakdown = 'Partnership feeder') AS own,
	max(value) FILTER (breakdown = 'Other feeder') AS other,
	coalesce(bool_or(symbol = 'c'), FALSE) AS hidden
FROM cells

-- One row: the gap’s measure, and the partnership’s disadvantaged and other pupils at its first and its latest point.
WITH point AS (
	SELECT
		measure, point,
		any_value(numerator) FILTER (breakdown = 'Disadvantaged') AS own,
		any_value(denominator) FILTER (breakdown = 'Disadvantaged') AS own_of,
		any_value(numerator) FILTER (breakdown <> 'Disadvantaged') AS other,
		any_value(denominator) FILTER (breakdown <> 'Disadvantaged') AS other_of
	FROM outcome_cells
	WHERE level = 'Partnership' AND breakdown_topic = 'Disadvantage' AND value IS NOT NULL
		AND measure = coalesce(
			nullif($measure, ''),
			(SELECT measure FROM leading_measures WHERE question = 'gap')
		)
	GROUP BY measure, point
)
SELECT
	any_value(measure) AS measure,
	first(struct_pack(own, own_of, other, other_of)) FILTER (point = 'baseline') AS before,
	arg_max(
		struct_pack(own, own_of, other, other_of),
		list_position(['interim', 'followup'], point)
	) FILTER (point <> 'baseline') AS after
FROM point

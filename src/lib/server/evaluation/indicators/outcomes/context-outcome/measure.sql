-- One row: the measure that is meant, where it was sent.
SELECT any_value(measure) AS measure
FROM outcome_rows
WHERE measure = coalesce(
	nullif($measure, ''),
	(SELECT measure FROM leading_measures WHERE question = 'persistent-absence')
)

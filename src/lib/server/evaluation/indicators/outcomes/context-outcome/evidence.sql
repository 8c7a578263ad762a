-- One row per row of an outcomes sheet about the measure.
SELECT
	upload, sheet, source_row, 'outcomes' AS dataset,
	level AS geographic_level, school AS school_urn, measure AS measure_code,
	breakdown_topic, breakdown, point, point_date,
	numerator, denominator, value, symbol AS value_symbol, source
FROM outcome_rows
WHERE measure = coalesce(
	nullif($measure, ''),
	(SELECT measure FROM leading_measures WHERE question = 'persistent-absence')
)

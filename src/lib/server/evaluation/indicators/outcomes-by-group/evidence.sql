-- One row per row of an outcomes sheet about the measure.
SELECT
	upload, sheet, source_row,
	level AS "Level",
	school AS "School",
	breakdown AS "Group",
	point AS "Point",
	numerator AS "Pupils who did",
	denominator AS "Pupils counted",
	coalesce(value::VARCHAR, symbol) AS "Value"
FROM outcome_rows
WHERE measure = coalesce(
	nullif($measure, ''),
	(SELECT measure FROM leading_measures WHERE question = 'attainment')
)

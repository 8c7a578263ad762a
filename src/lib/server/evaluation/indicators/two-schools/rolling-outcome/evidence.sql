-- One row per row of an outcomes sheet with the measure, of the last six years.
SELECT
	upload, sheet, source_row, 'outcomes' AS dataset,
	time_period, level AS geographic_level, school AS school_urn, measure AS measure_code,
	'Total' AS breakdown_topic, 'Total' AS breakdown, 'followup' AS point
FROM outcome_years
WHERE measure = $measure

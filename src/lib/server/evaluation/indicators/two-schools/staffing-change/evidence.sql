-- One row per row of an outcomes sheet with the measure.
SELECT
	upload, sheet, source_row, 'outcomes' AS dataset,
	time_period, level AS geographic_level, school AS school_urn, measure AS measure_code,
	breakdown_topic, breakdown, point
FROM outcome_rows
WHERE measure = $measure AND level = 'School' AND breakdown_topic = 'Total'

-- One row per measure, school or comparator, and year of the last six: all pupils counted, as last measured in the year.
SELECT
	partnership, upload, sheet, source_row,
	measure_code AS measure, geographic_level AS level,
	CASE WHEN geographic_level = 'School' THEN school_urn END AS school,
	time_period,
	(try_cast($timePeriod AS INTEGER) - time_period::INTEGER) // 101 AS years_ago,
	numerator, denominator
FROM outcomes_current
WHERE partnership = $partnership
	AND point = 'followup'
	AND coalesce(breakdown_topic, 'Total') = 'Total'
	-- A financial year is no number here, and has no outcomes.
	AND (try_cast($timePeriod AS INTEGER) - time_period::INTEGER) // 101 BETWEEN 0 AND 5
	AND (point_date IS NULL OR point_date <= $asAt::DATE)
	AND (
		geographic_level <> 'School'
		OR (partnership, school_urn) IN (SELECT (partners.partnership, partners.school) FROM partners)
	)
	AND numerator IS NOT NULL AND denominator > 0
QUALIFY row_number() OVER (
	PARTITION BY partnership, measure, level, school, time_period
	ORDER BY point_date DESC NULLS LAST, upload DESC, source_row DESC
) = 1

-- One row per row of an outcomes sheet that this year looks at: of measures sent for the year, with their starting points of earlier years where the year has none; of measurements stated twice, the latest.
WITH this_year AS (
	SELECT *
	FROM outcomes_current
	WHERE partnership = $partnership
		AND time_period = $timePeriod
		AND (point_date IS NULL OR point_date <= $asAt::DATE)
), earlier AS (
	SELECT before.*
	FROM outcomes_current AS before
	SEMI JOIN this_year USING (partnership, measure_code)
	ANTI JOIN (SELECT * FROM this_year WHERE point = 'baseline') AS own
		ON own.partnership = before.partnership
		AND own.measure_code = before.measure_code
		AND own.geographic_level = before.geographic_level
		AND coalesce(own.school_urn, '') = coalesce(before.school_urn, '')
		AND coalesce(own.breakdown_topic, 'Total') = coalesce(before.breakdown_topic, 'Total')
		AND coalesce(own.breakdown, 'Total') = coalesce(before.breakdown, 'Total')
	WHERE before.partnership = $partnership
		AND before.time_period < $timePeriod
		AND before.point = 'baseline'
		AND (before.point_date IS NULL OR before.point_date <= $asAt::DATE)
), seen AS (
	FROM this_year UNION ALL FROM earlier
)
SELECT
	partnership, upload, sheet, source_row,
	time_period,
	geographic_level AS level,
	CASE WHEN geographic_level = 'School' THEN school_urn END AS school,
	topic_code AS topic,
	measure_code AS measure,
	coalesce(breakdown_topic, 'Total') AS breakdown_topic,
	coalesce(breakdown, 'Total') AS breakdown,
	point, point_date, cohort_id, statistic, numerator, denominator,
	CASE
		WHEN coalesce(value_symbol, numerator_symbol, denominator_symbol, mean_symbol) IS NOT NULL THEN NULL
		WHEN statistic IN ('percent', 'rate') AND denominator > 0 AND numerator IS NOT NULL
			THEN 100 * numerator / denominator
		ELSE coalesce(mean, value, numerator)
	END AS value,
	coalesce(value_symbol, numerator_symbol, denominator_symbol, mean_symbol) AS symbol,
	coalesce(n, denominator) AS n,
	sd, r_pre_post, target,
	coalesce(direction, 'higher') AS direction,
	status, source
FROM seen
WHERE geographic_level <> 'School' OR (partnership, school_urn) IN (SELECT (partnership, school) FROM partners)
QUALIFY row_number() OVER (
	PARTITION BY partnership, level, school, measure, breakdown_topic, breakdown, point
	ORDER BY time_period DESC, point_date DESC NULLS LAST, upload DESC, source_row DESC
) = 1

-- One row per measure, level, school, group and point; the partnership’s own where it was not sent, added up from its schools.
WITH phases AS (
	-- A measure applies to schools of the phases that returned it, unless they say that it doesn’t.
	SELECT DISTINCT outcome_rows.partnership, outcome_rows.measure, partners.phase
	FROM outcome_rows
	JOIN partners USING (partnership, school)
	WHERE coalesce(outcome_rows.symbol, '') <> 'z'
), applies AS (
	SELECT partnership, measure, school
	FROM phases
	JOIN partners USING (partnership, phase)
	EXCEPT
	SELECT partnership, measure, school FROM outcome_rows WHERE symbol = 'z' AND school IS NOT NULL
), expected AS (
	SELECT partnership, measure, count(*) AS schools_expected FROM applies GROUP BY ALL
), added AS (
	SELECT
		partnership, 'Partnership' AS level, topic, measure, breakdown_topic, breakdown, point,
		max(point_date) AS point_date,
		min(cohort_id) AS cohort_id,
		min(statistic) AS statistic,
		sum(numerator) FILTER (value IS NOT NULL) AS numerator,
		sum(denominator) FILTER (value IS NOT NULL) AS denominator,
		bool_or(symbol = 'c') AS any_hidden,
		-- In one order always, because the last digit of a sum of fractions depends on it.
		sum(value * n ORDER BY school) FILTER (NOT coalesce(statistic IN ('percent', 'rate') AND denominator > 0, false))
			/ nullif(sum(n) FILTER (value IS NOT NULL), 0) AS weighted,
		sum(value ORDER BY school) FILTER (statistic = 'count') AS total,
		sum(n) FILTER (value IS NOT NULL) AS n,
		min(direction) AS direction,
		min(status) AS status,
		count(value) AS schools,
		list(DISTINCT source ORDER BY source) FILTER (source IS NOT NULL) AS sources
	FROM outcome_rows
	WHERE level = 'School' AND coalesce(symbol, '') <> 'z'
	GROUP BY partnership, topic, measure, breakdown_topic, breakdown, point
), sent AS (
	SELECT
		outcome_rows.* EXCLUDE (upload, sheet, source_row, time_period),
		CASE WHEN outcome_rows.level = 'Partnership' THEN added.schools END AS schools,
		[outcome_rows.source] AS sources
	FROM outcome_rows
	LEFT JOIN added USING (partnership, level, measure, breakdown_topic, breakdown, point)
), summed AS (
	SELECT
		partnership, level, NULL AS school, topic, measure, breakdown_topic, breakdown, point, point_date,
		cohort_id, statistic, numerator, denominator,
		CASE
			WHEN any_hidden THEN NULL
			WHEN statistic IN ('percent', 'rate') AND denominator > 0 THEN 100 * numerator / denominator
			WHEN statistic = 'count' THEN total
			ELSE weighted
		END AS value,
		CASE WHEN any_hidden THEN 'c' WHEN schools = 0 THEN 'x' END AS symbol,
		n, NULL::DOUBLE AS sd, NULL::DOUBLE AS r_pre_post, NULL::DOUBLE AS target,
		direction, status, NULL AS source, schools, sources
	FROM added
	ANTI JOIN sent USING (partnership, level, measure, breakdown_topic, breakdown, point)
)
SELECT cells.*, expected.schools_expected
FROM (SELECT * FROM sent UNION ALL BY NAME SELECT * FROM summed) AS cells
LEFT JOIN expected USING (partnership, measure)

-- One row per cell of the outcomes, in the order in which tables show them.
SELECT
	topic, measure, statistic, direction, level, school,
	breakdown_topic AS "breakdownTopic", breakdown, point, point_date AS "pointDate",
	cohort_id AS cohort, numerator, denominator, value, symbol, n, sd, r_pre_post AS r, target,
	status, source, schools, schools_expected AS "schoolsExpected"
FROM outcome_cells
LEFT JOIN (SELECT school, nr AS place FROM partners) USING (school)
ORDER BY
	topic, measure,
	list_position(['Partnership', 'School', 'Comparison', 'Local authority', 'National'], level),
	place, breakdown_topic <> 'Total', breakdown_topic, breakdown,
	list_position(['baseline', 'interim', 'followup'], point), source

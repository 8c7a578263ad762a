-- One row per cell of the outcomes, or of those from which change is worked out, in the order in which tables show them.
SELECT
	partnership AS "of", topic, measure, statistic, direction, level, school,
	breakdown_topic AS "breakdownTopic", breakdown, point, point_date AS "pointDate",
	cohort_id AS cohort, numerator, denominator, value, symbol, n, sd, r_pre_post AS r, target,
	status, source, sources, schools, schools_expected AS "schoolsExpected"
FROM outcome_cells
LEFT JOIN (SELECT partnership, school, nr AS place FROM partners) USING (partnership, school)
-- Change is worked out from the partnership’s totals; of its schools it needs their targets alone.
WHERE $schools OR level <> 'School' OR target IS NOT NULL
ORDER BY
	partnership,
	topic, measure,
	list_position(['Partnership', 'School', 'Comparison', 'Local authority', 'National'], level),
	place, breakdown_topic <> 'Total', breakdown_topic, breakdown,
	list_position(['baseline', 'interim', 'followup'], point), source

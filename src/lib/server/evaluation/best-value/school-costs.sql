-- One row per school that a line of finance of the year names: what was spent on it, and what it paid.
SELECT
	school_urn AS school,
	coalesce(sum(amount_gbp::DECIMAL(14, 2)) FILTER (line_type IN ('direct', 'overhead')), 0) AS cost,
	coalesce(sum(amount_gbp::DECIMAL(14, 2)) FILTER (line_type = 'income'), 0) AS income
FROM finance_current
WHERE partnership = $partnership
	AND school_urn IS NOT NULL AND line_type <> 'in_kind'
	AND period_basis IS DISTINCT FROM 'academic'
	AND date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
	AND ($centres = '' OR contains($centres, '|' || cost_centre || '|'))
GROUP BY school_urn
ORDER BY school_urn

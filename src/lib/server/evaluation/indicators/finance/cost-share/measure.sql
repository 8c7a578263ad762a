-- One row: cost of the year, and income or overhead to set beside it.
SELECT
	coalesce(sum(amount) FILTER (line_type IN ('direct', 'overhead')), 0) AS cost,
	coalesce(sum(amount) FILTER (line_type = $part), 0) AS part,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|'))

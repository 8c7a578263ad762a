-- One row: what was spent and earned in the year, with what belongs to academic years only counted apart.
SELECT
	coalesce(sum(amount) FILTER (line_type = 'direct'), 0) AS direct,
	coalesce(sum(amount) FILTER (line_type = 'overhead'), 0) AS overhead,
	coalesce(sum(amount) FILTER (line_type = 'income'), 0) AS income,
	coalesce(sum(amount) FILTER (line_type = 'in_kind'), 0) AS in_kind,
	count(*) AS lines,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|'))

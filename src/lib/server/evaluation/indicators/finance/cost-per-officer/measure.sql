-- One row: cost of staff in the year, and boards in membership.
SELECT
	coalesce(sum(amount) FILTER (line_type IN ('direct', 'overhead')), 0) AS cost,
	count(*) AS lines,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic,
	(SELECT count(*) FROM members) AS boards
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = 'STAFF'

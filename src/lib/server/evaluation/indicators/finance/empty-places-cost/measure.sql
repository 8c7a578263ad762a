-- One row: cost of training, places offered in sessions that say how many, and people who came to those.
SELECT
	coalesce(sum(amount) FILTER (line_type IN ('direct', 'overhead')), 0) AS cost,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic,
	(SELECT coalesce(sum(places_offered), 0) FROM sessions) AS places,
	(SELECT coalesce(sum(attended), 0) FROM sessions WHERE places_offered IS NOT NULL) AS attended
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = $activity

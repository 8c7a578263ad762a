-- One row: cost of training, people who came, those asked later, and those of them who use what they learned.
SELECT
	coalesce(sum(amount) FILTER (line_type IN ('direct', 'overhead')), 0) AS cost,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic,
	(SELECT count(DISTINCT person) FROM training_rows WHERE attended > 0) AS people,
	(SELECT count(DISTINCT person) FROM training_rows WHERE attended > 0 AND used IS NOT NULL) AS answered,
	(SELECT count(DISTINCT person) FROM training_rows WHERE attended > 0 AND used = 'yes') AS applied
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND activity = $activity

-- One row: cost spent on single schools and their attendances at training, of one kind of school and of all whose kind is known.
WITH spent AS (
	SELECT school, sum(amount) AS cost
	FROM finance_lines
	WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND line_type IN ('direct', 'overhead') AND school IS NOT NULL
	GROUP BY school
), used AS (
	SELECT school, sum(attended) AS attended FROM training_rows WHERE school IS NOT NULL GROUP BY school
)
SELECT
	coalesce(sum(spent.cost) FILTER (belongs), 0) AS group_cost,
	coalesce(sum(spent.cost), 0) AS cost,
	coalesce(sum(used.attended) FILTER (belongs), 0) AS group_use,
	coalesce(sum(used.attended), 0) AS use,
	count(*) FILTER (belongs) AS schools
FROM school_groups
LEFT JOIN spent USING (school)
LEFT JOIN used USING (school)
WHERE kind = $kind

-- One row: costs of the year that a school bears, those that neither does, and for each school in all and by activity.
WITH cost AS (
	SELECT school, coalesce(activity, 'OTHER') AS activity, sum(amount) AS cost
	FROM finance_lines
	WHERE line_type <> 'income'
	GROUP BY school, coalesce(activity, 'OTHER')
), by_school AS (
	SELECT
		school, coalesce(sum(cost), 0) AS cost,
		coalesce(
			list({ activity: activity, cost: cost } ORDER BY activity) FILTER (activity IS NOT NULL), []
		) AS activities
	FROM members
	LEFT JOIN cost USING (school)
	GROUP BY school
)
SELECT
	coalesce(sum(cost), 0) AS total,
	(SELECT coalesce(sum(cost), 0) FROM cost WHERE school IS NULL) AS unshared,
	coalesce(list({ school: school, cost: cost, activities: activities } ORDER BY school), []) AS schools
FROM by_school

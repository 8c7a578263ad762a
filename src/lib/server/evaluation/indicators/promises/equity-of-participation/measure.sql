-- One row: schools whose dosage is at least half of the median school’s, and how the hours are spread.
WITH spread AS (
	SELECT median(dosage) AS middle, min(dosage) AS lowest, max(dosage) AS highest FROM participation
), ranked AS (
	SELECT
		meeting_hours + training_hours AS hours,
		row_number() OVER (ORDER BY meeting_hours + training_hours DESC) AS place,
		count(*) OVER () AS schools
	FROM participation
)
SELECT
	count(*) FILTER (100 * dosage >= $floor * middle) AS even,
	count(dosage) AS schools,
	any_value(middle) AS middle,
	any_value(lowest) AS lowest,
	any_value(highest) AS highest,
	(
		SELECT 100 * sum(hours) FILTER (place <= greatest(1, round(schools / 4))) / nullif(sum(hours), 0)
		FROM ranked
	) AS top_quarter
FROM participation, spread

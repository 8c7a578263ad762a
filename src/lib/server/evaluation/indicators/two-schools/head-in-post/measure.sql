-- One row: full months since the latest head began, and of the five years before, how often a head began and how long no one was there.
WITH filled AS (
	SELECT raised_date AS vacant_from, completed_date AS began
	FROM records
	WHERE record_type = 'milestone' AND topic = $topic AND done AND completed_date IS NOT NULL
), latest AS (
	SELECT max(began) AS began FROM filled
)
SELECT
	datesub('month', latest.began, least($asAt::DATE, $to::DATE)) AS months,
	count(filled.began) FILTER (filled.began < latest.began AND filled.began >= latest.began - INTERVAL 5 YEAR) AS earlier,
	sum(datediff('month', filled.vacant_from, filled.began)) FILTER (
		filled.began <= latest.began AND filled.began >= latest.began - INTERVAL 5 YEAR
	) AS vacant
FROM latest
LEFT JOIN filled ON TRUE
GROUP BY latest.began

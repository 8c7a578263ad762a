-- One row: priorities recorded in the year or for the one that follows it, and those with somebody to lead them, or with a date for their impact report.
WITH priorities AS (
	SELECT
		record_id, topic, owner_role,
		coalesce(completed_date, raised_date, due_date) AS set_on
	FROM records
	WHERE record_type = 'priority' AND NOT dropped
		AND coalesce(completed_date, raised_date, due_date) <= $asAt::DATE
		AND coalesce(
			years_ahead = 1,
			coalesce(completed_date, raised_date, due_date) BETWEEN $from::DATE AND $to::DATE
		)
), reports AS (
	SELECT topic, max(due_date) AS last_due
	FROM records
	WHERE record_type = 'impact_report' AND NOT dropped
	GROUP BY topic
)
SELECT
	count(*) FILTER (
		CASE $part
			WHEN 'lead' THEN owner_role IS NOT NULL
			-- A report for the year ahead is due after the priority was set.
			ELSE coalesce(reports.last_due > priorities.set_on, false)
		END
	) AS filled,
	count(*) AS listed
FROM priorities
LEFT JOIN reports USING (topic)

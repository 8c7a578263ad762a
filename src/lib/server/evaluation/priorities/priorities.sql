-- One row per priority that was set in the year or the one before, with the date on which the report on it is due.
WITH priorities AS (
	SELECT
		title, topic, owner_role, record_id,
		coalesce(completed_date, raised_date, due_date) AS set_on
	FROM records
	-- What a single school sets itself is its own.
	WHERE record_type = 'priority' AND NOT dropped AND school IS NULL
		AND coalesce(completed_date, raised_date, due_date)
			BETWEEN $from::DATE - INTERVAL 1 YEAR AND least($to::DATE, $asAt::DATE)
), reports AS (
	SELECT topic, due_date
	FROM records
	WHERE record_type = 'impact_report' AND NOT dropped
)
SELECT
	coalesce(priorities.title, priorities.topic) AS title,
	priorities.topic,
	any_value(priorities.owner_role) AS lead,
	set_on::VARCHAR AS set_on,
	set_on >= $from::DATE AS is_ahead,
	-- The first report of the year that it is for; of one set when that year had begun, the last after it.
	coalesce(
		min(reports.due_date) FILTER (reports.due_date > CASE WHEN set_on >= $from::DATE THEN $to::DATE ELSE $from::DATE END),
		max(reports.due_date) FILTER (reports.due_date > set_on)
	)::VARCHAR AS report_due
FROM priorities
LEFT JOIN reports USING (topic)
GROUP BY record_id, title, topic, set_on
ORDER BY set_on, title, record_id

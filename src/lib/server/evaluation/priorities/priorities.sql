-- One row per priority for the year or the next, by the year that it names or else the half of a year in which it was set, with the date on which the report on it is due.
WITH priorities AS (
	SELECT
		title, topic, owner_role, record_id,
		coalesce(completed_date, raised_date, due_date) AS set_on,
		-- One says for which year it is; else what is set from March on is for the next, and what is set before for this one.
		coalesce(
			years_ahead = 1,
			coalesce(completed_date, raised_date, due_date) >= $from::DATE + INTERVAL 6 MONTH
		) AS is_ahead
	FROM records
	-- What a single school sets itself is its own.
	WHERE record_type = 'priority' AND NOT dropped AND school IS NULL
		AND coalesce(completed_date, raised_date, due_date) <= $asAt::DATE
		AND coalesce(
			years_ahead IN (0, 1),
			coalesce(completed_date, raised_date, due_date)
				BETWEEN $from::DATE - INTERVAL 6 MONTH AND $to::DATE
		)
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
	is_ahead,
	-- The first report of the year that it is for, or else the last that is due after it was set.
	coalesce(
		min(reports.due_date) FILTER (reports.due_date > CASE WHEN is_ahead THEN $to::DATE ELSE $from::DATE END),
		max(reports.due_date) FILTER (reports.due_date > set_on)
	)::VARCHAR AS report_due
FROM priorities
LEFT JOIN reports USING (topic)
GROUP BY record_id, title, topic, set_on, is_ahead
ORDER BY set_on, title, record_id

-- One row: priorities recorded in the year, and those with somebody to lead them, or with a date for their impact report.
SELECT
	count(*) FILTER (
		CASE $part
			WHEN 'lead' THEN owner_role IS NOT NULL
			ELSE EXISTS (
				SELECT 1
				FROM records AS report
				WHERE report.record_type = 'impact_report' AND NOT report.dropped
					AND report.topic = priority.topic
					-- A report for the year ahead is due after the priority was set.
					AND report.due_date > coalesce(priority.completed_date, priority.raised_date, priority.due_date)
			)
		END
	) AS filled,
	count(*) AS listed
FROM records AS priority
WHERE priority.record_type = 'priority' AND NOT priority.dropped
	AND coalesce(priority.completed_date, priority.raised_date, priority.due_date)
		BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

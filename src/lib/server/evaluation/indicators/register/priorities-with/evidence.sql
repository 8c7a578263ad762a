-- One row per priority recorded in the year or for the one that follows it, and per impact report due later on one of their topics.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE NOT dropped AND (
	(
		record_type = 'priority'
		AND coalesce(
			years_ahead = 1,
			coalesce(completed_date, raised_date, due_date) BETWEEN $from::DATE AND $to::DATE
		)
	) OR (
		$part = 'report' AND record_type = 'impact_report' AND due_date > $from::DATE
		AND topic IN (
			SELECT priority.topic
			FROM records AS priority
			WHERE priority.record_type = 'priority' AND NOT priority.dropped
				AND coalesce(
					priority.years_ahead = 1,
					coalesce(priority.completed_date, priority.raised_date, priority.due_date)
						BETWEEN $from::DATE AND $to::DATE
				)
		)
	)
)

-- One row: services listed by the end of the year, shared where two schools or more take part, since when and what it saves.
SELECT
	coalesce(
		list({
			title: title,
			shared: done AND len(participants) >= 2,
			since: completed_date::VARCHAR,
			saving: coalesce(value_gbp, 0)
		} ORDER BY title),
		[]
	) AS services
FROM records
WHERE record_type = 'agreement' AND topic = $topic AND NOT dropped
	AND coalesce(completed_date, due_date, raised_date, $from::DATE) <= $to::DATE

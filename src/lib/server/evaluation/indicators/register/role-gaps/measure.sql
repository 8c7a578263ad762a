-- One row: changes of key roles that touch the year by the as-at date, and the days of it on which one was empty.
SELECT
	count(*) AS changes,
	coalesce(sum(date_diff(
		'day',
		greatest(raised_date, $from::DATE),
		least(coalesce(completed_date, $asAt::DATE), $asAt::DATE, $to::DATE)
	)), 0) AS days,
	count(*) FILTER (completed_date IS NULL) AS still_empty
FROM records
WHERE record_type = 'lead' AND topic = 'KEY_ROLE' AND NOT dropped
	AND raised_date <= $to::DATE AND coalesce(completed_date, $asAt::DATE) >= $from::DATE

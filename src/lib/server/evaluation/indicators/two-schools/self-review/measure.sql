-- One row: how the item stood when it was last looked at, in this year or before.
WITH latest AS (
	SELECT coalesce(status, CASE WHEN done THEN 'done' END) AS status, completed_date
	FROM records
	WHERE record_type = 'review' AND topic = 'SELF_REVIEW' AND clause_ref = $clause
		AND coalesce(completed_date, due_date, $from::DATE) <= $to::DATE
	ORDER BY completed_date DESC NULLS LAST, record_id DESC
	LIMIT 1
)
SELECT count(*) AS recorded, max(status) AS status, max(completed_date) AS reviewed_on
FROM latest

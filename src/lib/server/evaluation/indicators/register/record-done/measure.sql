-- One row: the latest record of the kind meant for the year; with $months, the latest done of whatever year, if any was.
WITH latest AS (
	SELECT
		due_date, done,
		coalesce(owner_role, school) IS NOT NULL AS has_owner,
		CASE WHEN done THEN coalesce(completed_date, due_date, raised_date) END AS done_on
	FROM records
	WHERE record_type = $type
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
		AND NOT dropped
		AND (
			in_year
			OR ($months::INTEGER IS NOT NULL AND coalesce(due_date, completed_date, raised_date, $from::DATE) <= $to::DATE)
		)
	ORDER BY
		CASE WHEN $months::INTEGER IS NOT NULL THEN done_on END DESC NULLS LAST,
		coalesce(due_date, completed_date, raised_date) DESC NULLS LAST,
		done DESC, record_id
	LIMIT 1
)
SELECT
	count(*) AS recorded,
	coalesce(bool_or(done), FALSE) AS done,
	coalesce(bool_or(has_owner), FALSE) AS has_owner,
	max(due_date) AS due,
	max(done_on) AS done_on,
	-- The day on which what was done so many months ago holds no longer.
	max((done_on + to_months($months::INTEGER))::DATE) AS holds_until,
	max((done_on + to_months($months::INTEGER))::DATE) < least($asAt::DATE, $to::DATE) AS lapsed
FROM latest

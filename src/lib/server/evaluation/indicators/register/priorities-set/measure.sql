-- One row: priorities recorded in the year, the last of them, and the last forum of the year, held or still in the diary.
WITH forum AS (
	SELECT
		max(meeting_date) FILTER (held) AS last_held,
		max(meeting_date) FILTER (in_diary) AS last_planned
	FROM meetings
	WHERE group_code = $group
), priorities AS (
	SELECT coalesce(completed_date, raised_date, due_date) AS recorded_on, owner_role
	FROM records
	WHERE record_type = 'priority' AND NOT dropped
		AND coalesce(completed_date, raised_date, due_date) BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
)
SELECT
	count(recorded_on) AS recorded,
	max(recorded_on) AS recorded_on,
	any_value(last_held) AS last_held,
	any_value(last_planned) AS last_planned
FROM forum
LEFT JOIN priorities ON TRUE

-- One row: priorities for the year ahead, by the last forum of the year (held or still in the diary) or after it.
WITH meeting AS (
	SELECT
		max(meeting_date) FILTER (held) AS last_held,
		max(meeting_date) FILTER (in_diary) AS last_planned
	FROM meetings
	WHERE group_code = $group
), forum AS (
	SELECT
		last_planned,
		coalesce(last_planned, last_held, make_date(year($to::DATE), 7, 31)) AS due
	FROM meeting
), priorities AS (
	SELECT coalesce(completed_date, raised_date, due_date) AS recorded_on
	FROM records
	WHERE record_type = 'priority' AND NOT dropped
		-- One that says for which year it is belongs to the year before that, whatever day it was set on.
		AND coalesce(
			years_ahead = 1,
			coalesce(completed_date, raised_date, due_date) BETWEEN $from::DATE AND $to::DATE
		)
)
SELECT
	count(recorded_on) AS listed,
	count(*) FILTER (recorded_on <= $asAt::DATE) AS recorded,
	max(recorded_on) FILTER (recorded_on <= least(due, $asAt::DATE)) AS in_time,
	count(*) FILTER (recorded_on > due AND recorded_on <= $asAt::DATE) AS late,
	max(recorded_on) FILTER (recorded_on > due AND recorded_on <= $asAt::DATE) AS last_late,
	any_value(due) AS due,
	any_value(last_planned) AS last_planned
FROM forum
LEFT JOIN priorities ON TRUE

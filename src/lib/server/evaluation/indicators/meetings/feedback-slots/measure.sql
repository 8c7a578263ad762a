-- One row: feedback items used of those on the agendas of the group’s held meetings.
SELECT
	coalesce(sum(feedback_slots_done) FILTER (held AND feedback_slots_due IS NOT NULL), 0) AS done,
	coalesce(sum(feedback_slots_due) FILTER (held), 0) AS due,
	count(*) FILTER (held AND feedback_slots_due IS NULL) AS untold,
	count(*) FILTER (held) AS held,
	count(*) AS sent
FROM meetings
WHERE group_code = $group

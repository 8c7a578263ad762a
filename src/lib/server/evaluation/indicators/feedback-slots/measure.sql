-- One row: feedback items used of those on the agendas of the group’s held meetings.
SELECT
	coalesce(sum(feedback_slots_done) FILTER (feedback_slots_due IS NOT NULL), 0) AS done,
	coalesce(sum(feedback_slots_due), 0) AS due,
	count(*) FILTER (feedback_slots_due IS NULL) AS untold
FROM meetings
WHERE group_code = $group AND held

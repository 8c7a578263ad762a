-- One row: held meetings of governing bodies that say whether they were quorate, those that were, and all held.
SELECT
	count(DISTINCT meeting_id) FILTER (quorate IS NOT NULL) AS told,
	count(DISTINCT meeting_id) FILTER (quorate) AS quorate,
	count(DISTINCT meeting_id) AS held
FROM attendance_rows
WHERE held AND group_code = $group

-- One row: places at held meetings of the group where somebody of the association was expected, and those where they came.
SELECT
	count(*) FILTER (status IN ('present', 'remote')) AS came,
	count(*) AS expected,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM attendance_rows
WHERE held AND group_code = $group AND attendee_role = 'association' AND status <> 'not_eligible'

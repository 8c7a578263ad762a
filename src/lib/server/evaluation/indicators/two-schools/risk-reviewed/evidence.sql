-- One row: the latest row of the register about the risk.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, clause_ref, title, owner_role, likelihood, impact, reviewed_on AS completed_date
FROM risks
WHERE clause_ref = $clause

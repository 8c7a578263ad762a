-- One row per record of the reserves, and per line of what the cost centre spent.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, completed_date, value_gbp
FROM records
WHERE record_type = 'document' AND topic = 'RESERVES' AND done AND value_gbp IS NOT NULL
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date AS date, cost_centre, line_type, activity AS activity_code, amount AS amount_gbp
FROM finance_lines
WHERE line_type IN ('direct', 'overhead') AND lower(cost_centre) = lower($costCentre)

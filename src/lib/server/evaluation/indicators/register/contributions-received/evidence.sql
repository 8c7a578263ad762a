-- One row per contribution received in the year, and per milestone that says by when they were due.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_date AS date, line_type, activity AS activity_code, school AS school_urn
FROM finance_lines
WHERE line_type = 'income' AND activity = upper($activity)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, title, due_date
FROM records
WHERE record_type = 'milestone' AND clause_ref = $clause AND in_year AND NOT dropped

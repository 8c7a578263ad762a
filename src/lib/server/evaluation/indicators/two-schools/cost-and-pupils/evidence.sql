-- One row per line of cost that a school bears, and per school of which the pupils are known.
SELECT
	upload, sheet, source_row, dataset,
	line_id, date, line_type, activity_code, school_urn, amount_gbp, pupils
FROM (
	SELECT
		upload, sheet, source_row, 'finance' AS dataset,
		line_id, line_date AS date, line_type, activity AS activity_code,
		school AS school_urn, amount AS amount_gbp, NULL AS pupils
	FROM finance_lines
	WHERE line_type <> 'income'
	UNION ALL BY NAME
	SELECT upload, sheet, source_row, 'schools' AS dataset, school AS school_urn, pupils
	FROM school_facts
)
WHERE school_urn IN (SELECT school FROM members)

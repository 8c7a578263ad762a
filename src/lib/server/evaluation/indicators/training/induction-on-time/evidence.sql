-- One row per governor whose first months in post ended in the year, and per attendance at an induction.
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, attendee_ref, role_category, appointed_date
FROM board_members
WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
	AND appointed_date + to_months($months::INTEGER) BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref
FROM inductions

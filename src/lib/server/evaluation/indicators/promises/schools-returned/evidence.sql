-- One row per row of any sheet of the year that names a school in membership.
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	school AS school_urn, group_code, meeting_id, attendee_ref
FROM attendance_rows
WHERE school IN (SELECT school FROM members)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	school AS school_urn, session_id, attendee_ref
FROM training_rows
WHERE school IN (SELECT school FROM members)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'outcomes' AS dataset,
	school AS school_urn, level AS geographic_level, measure AS measure_code,
	breakdown_topic, breakdown, point
FROM outcome_rows
WHERE school IN (SELECT school FROM members)

-- One row per line of finance that is in the cost, and per row of another sheet that says what it bought.
SELECT
	upload, sheet, source_row, 'finance' AS dataset,
	line_id, line_date, period_basis, cost_centre, line_type, activity, school AS school_urn, amount
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND ($activity::VARCHAR IS NULL OR activity = $activity)
	AND (line_type IN ('direct', 'overhead') OR ($cost = 'net' AND line_type = 'income'))
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, places_offered, n_attended
FROM training_rows
WHERE $per IN ('place', 'attendance', 'hour')
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, attendee_ref, role_category, appointed_date
FROM board_members
WHERE $per = 'governor' AND attendee_ref IS NOT NULL AND group_code = 'GB'
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn, attendee_ref, status
FROM attendance_rows
WHERE $per = 'meeting' AND held AND group_code NOT IN ('GB', 'COMM')

-- One row per row of any sheet of the year that names a school in membership.
SELECT upload, sheet, source_row, 'Attendance' AS "Sheet", school AS "School", meeting_id AS "About"
FROM attendance_rows SEMI JOIN members USING (school)
UNION ALL
SELECT upload, sheet, source_row, 'Training', school, session_id
FROM training_rows SEMI JOIN members USING (school)
UNION ALL
SELECT upload, sheet, source_row, 'Outcomes', school, measure
FROM outcome_rows SEMI JOIN members USING (school)

-- One row per row of an attendance sheet about a meeting of this partnership’s year.
SELECT
	partnership, upload, sheet, source_row, form,
	meeting_id, group_code, meeting_date,
	coalesce(meeting_status, 'held') AS meeting_status,
	coalesce(meeting_status, 'held') = 'held' AND meeting_date <= $asAt::DATE AS held,
	school_urn AS school, attendee_ref, attendee_role, status, coalesce(hours, 2.0) AS hours,
	agenda_date, papers_date, minutes_date, quorate, feedback_slots_due, feedback_slots_done,
	schools_invited, schools_present, people_present
FROM attendance_current
WHERE partnership = $partnership AND meeting_date BETWEEN $from::DATE AND $to::DATE

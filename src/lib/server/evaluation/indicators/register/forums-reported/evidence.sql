-- One row per record of a report to a forum, and per row of an attendance sheet that says how many items of feedback were heard.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = $type AND ($topic::VARCHAR IS NULL OR topic = $topic) AND in_year AND done
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'attendance' AS dataset,
	meeting_id, meeting_date, group_code, school AS school_urn, feedback_slots_done
FROM attendance_rows
WHERE held AND group_code = $group AND feedback_slots_done > 0

-- One row per record of feedback under the clause, done in the year or within ten weeks after it.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date,
	array_to_string(participants, '; ') AS participants
FROM records
WHERE record_type = 'feedback' AND clause_ref = $clause AND done
	AND completed_date BETWEEN $from::DATE AND $to::DATE + 70

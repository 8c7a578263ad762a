-- One row per day of the head at a school.
SELECT
	upload, sheet, source_row, 'register' AS dataset,
	record_id, record_type, clause_ref, topic AS topic_code, title, owner_role, school AS school_urn,
	raised_date, due_date, completed_date
FROM records
WHERE record_type = 'visit' AND topic = $topic AND in_year AND done
	AND school IN (SELECT school FROM members) AND completed_date IS NOT NULL

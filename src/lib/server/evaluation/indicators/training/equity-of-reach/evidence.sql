-- One row per school of which it is known whether it is of the kind, and per attendance at training.
SELECT
	upload, sheet, source_row, 'schools' AS dataset,
	school AS school_urn, phase, rural, pupils, pct_disadvantaged
FROM school_facts
WHERE school IN (SELECT school FROM school_groups WHERE kind = $kind)
UNION ALL BY NAME
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, n_attended
FROM training_rows
WHERE attended > 0 AND school IN (SELECT school FROM school_groups WHERE kind = $kind)

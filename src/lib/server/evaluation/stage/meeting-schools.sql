-- One row per held meeting and school in membership on its day.
SELECT
	meetings.meeting_id, meetings.group_code, meetings.meeting_date,
	meetings.half_term, meetings.has_register, schools.school,
	part.school IS NOT NULL AS in_register,
	coalesce(part.came, 0) > 0 AS came,
	-- A forum expects every school; any other group only those that its register names.
	CASE
		WHEN part.marks = 32 THEN false
		ELSE meetings.expects <> 'none' OR part.school IS NOT NULL
	END AS eligible,
	CASE
		WHEN (part.marks & 1) > 0 THEN 'present'
		WHEN (part.marks & 2) > 0 THEN 'remote'
		WHEN (part.marks & 4) > 0 THEN 'substitute'
		WHEN (part.marks & 8) > 0 THEN 'apologies'
		WHEN (part.marks & 16) > 0 THEN 'absent'
		WHEN (part.marks & 32) > 0 THEN 'not-eligible'
		ELSE 'none'
	END AS mark,
	meetings.hours AS hours_offered,
	CASE WHEN part.came > 0 THEN coalesce(part.hours, 0) ELSE 0 END AS hours_present
FROM meetings
JOIN schools
	ON meetings.meeting_date >= schools.joined
	AND (schools.left_on IS NULL OR meetings.meeting_date <= schools.left_on)
LEFT JOIN meeting_parts AS part
	ON part.meeting_id = meetings.meeting_id
	AND part.group_code = meetings.group_code
	AND part.school = schools.school
WHERE meetings.held

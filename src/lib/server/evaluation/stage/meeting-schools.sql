-- One row per held meeting and school in membership on its day.
SELECT
	meetings.meeting_id, meetings.group_code, meetings.meeting_date,
	meetings.half_term, meetings.has_register, schools.school,
	part.school IS NOT NULL AS in_register,
	coalesce(part.present + part.remote + part.substitute, 0) > 0 AS came,
	-- A forum expects every school; any other group only those that its register names.
	CASE
		WHEN part.people > 0 AND part.not_eligible = part.people THEN false
		ELSE meetings.expects <> 'none' OR part.school IS NOT NULL
	END AS eligible,
	CASE
		WHEN part.present > 0 THEN 'present'
		WHEN part.remote > 0 THEN 'remote'
		WHEN part.substitute > 0 THEN 'substitute'
		WHEN part.apologies > 0 THEN 'apologies'
		WHEN part.absent > 0 THEN 'absent'
		WHEN part.not_eligible > 0 THEN 'not-eligible'
		ELSE 'none'
	END AS mark,
	meetings.hours AS hours_offered,
	coalesce(part.hours_present, 0) AS hours_present
FROM meetings
JOIN schools
	ON meetings.meeting_date >= schools.joined
	AND (schools.left_on IS NULL OR meetings.meeting_date <= schools.left_on)
LEFT JOIN meeting_parts AS part
	ON part.meeting_id = meetings.meeting_id
	AND part.group_code = meetings.group_code
	AND part.school = schools.school
WHERE meetings.held

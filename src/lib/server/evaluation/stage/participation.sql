-- One row per school in membership in the year: what it was offered and took. A meeting or session taken counts its hours once, however many people came.
WITH meeting AS (
	SELECT
		partnership,
		nr,
		count(*) FILTER (came) AS attended,
		count(*) AS eligible,
		sum(least(hours_present, hours_offered)) AS hours,
		sum(hours_offered) AS hours_offered
	FROM meeting_schools
	WHERE eligible AND has_register
		-- A board’s own meetings are nothing that the partnership offers.
		AND (partnership, meeting) NOT IN (
			SELECT (partnership, meeting) FROM meetings WHERE group_code IN ('GB', 'COMM')
		)
	GROUP BY partnership, nr
), session AS (
	SELECT
		partnership,
		school,
		count(*) FILTER (attended > 0) AS attended,
		count(*) AS offered,
		coalesce(sum(hours_offered) FILTER (attended > 0), 0) AS hours,
		sum(hours_offered) AS hours_offered,
		sum(hours_attended) AS people_hours
	FROM session_schools
	GROUP BY partnership, school
), people AS (
	SELECT partnership, school, count(DISTINCT attendee_ref) AS people
	FROM training_rows
	WHERE attended > 0
	GROUP BY partnership, school
)
SELECT
	partners.partnership,
	partners.school,
	partners.phase,
	coalesce(meeting.attended, 0) AS meetings_attended,
	coalesce(meeting.eligible, 0) AS meetings_eligible,
	coalesce(meeting.hours, 0) AS meeting_hours,
	coalesce(meeting.hours_offered, 0) AS meeting_hours_offered,
	coalesce(session.people_hours, 0) AS training_hours,
	coalesce(people.people, 0) AS training_people,
	coalesce(session.attended, 0) AS sessions_attended,
	coalesce(session.offered, 0) AS sessions_offered,
	100 * (coalesce(meeting.hours, 0) + coalesce(session.hours, 0))
		/ nullif(coalesce(meeting.hours_offered, 0) + coalesce(session.hours_offered, 0), 0) AS dosage,
	(partners.partnership, partners.school) IN (
		SELECT DISTINCT (partnership, school) FROM school_parts WHERE school IS NOT NULL
	) AS returned_attendance,
	(partners.partnership, partners.school) IN (
		SELECT (partnership, school) FROM training_rows WHERE school IS NOT NULL
	) AS returned_training,
	(partners.partnership, partners.school) IN (
		SELECT (partnership, school) FROM outcome_rows WHERE school IS NOT NULL
	) AS returned_outcomes
FROM partners
LEFT JOIN meeting USING (partnership, nr)
LEFT JOIN session USING (partnership, school)
LEFT JOIN people USING (partnership, school)
WHERE partners.joined <= least($asAt::DATE, $to::DATE)
	AND (partners.left_on IS NULL OR partners.left_on >= $from::DATE)

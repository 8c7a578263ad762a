-- One row per upload and meeting of attendance in force, with its schools as a list; what concerns the meeting as a whole, or people of no school, has a null school.
WITH part AS (
	SELECT
		partnership, upload, meeting_id, group_code, meeting_date,
		coalesce(meeting_status, 'held') AS meeting_status,
		school_urn AS school,
		count(*)::INTEGER AS rows,
		count(status)::INTEGER AS people,
		(count(*) FILTER (status IN ('present', 'remote', 'substitute')))::INTEGER AS came,
		-- One bit for each thing said of the school: 1 present, 2 remote, 4 substitute, 8 apologies, 16 absent, 32 not eligible.
		bit_or(CASE
			WHEN status IS NULL THEN 0
			WHEN status = 'present' THEN 1
			WHEN status = 'remote' THEN 2
			WHEN status = 'substitute' THEN 4
			WHEN status = 'absent' THEN 16
			WHEN status = 'not_eligible' THEN 32
			ELSE 8
		END)::TINYINT AS marks,
		coalesce(bool_or(attendee_role = 'head' AND status IN ('present', 'remote')), false) AS head_present,
		-- Decimal, so that hours add up to the same in whatever order.
		max(coalesce(hours, 2.0))::DECIMAL(12, 6) AS hours,
		max(agenda_date) AS agenda_date,
		max(papers_date) AS papers_date,
		max(feedback_slots_due) AS feedback_slots_due,
		max(feedback_slots_done) AS feedback_slots_done,
		max(schools_invited) AS schools_invited,
		max(schools_present) AS schools_present,
		max(people_present) AS people_present
	FROM attendance_current
	GROUP BY ALL
)
SELECT
	partnership, upload, meeting_id, group_code, meeting_date, meeting_status,
	sum(rows)::INTEGER AS rows,
	sum(people)::INTEGER AS people,
	sum(came)::INTEGER AS came,
	bool_or(head_present) AS head_present,
	max(hours) AS hours,
	max(agenda_date) AS agenda_date,
	max(papers_date) AS papers_date,
	max(feedback_slots_due) AS feedback_slots_due,
	max(feedback_slots_done) AS feedback_slots_done,
	max(schools_invited) AS schools_invited,
	max(schools_present) AS schools_present,
	max(people_present) AS people_present,
	list({'school': school, 'rows': rows, 'marks': marks, 'hours': hours}) AS schools
FROM part
GROUP BY ALL

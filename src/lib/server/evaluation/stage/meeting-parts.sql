-- One row per meeting and school; what concerns the meeting as a whole, or people of no school, has a null school.
SELECT
	meeting_id, group_code, school,
	min(meeting_date) AS meeting_date,
	bool_or(meeting_status = 'held') AS held,
	bool_or(meeting_status = 'planned') AS planned,
	bool_or(meeting_status = 'postponed') AS postponed,
	count(status) AS people,
	count(*) FILTER (status = 'present') AS present,
	count(*) FILTER (status = 'remote') AS remote,
	count(*) FILTER (status = 'substitute') AS substitute,
	count(*) FILTER (status IN ('apologies', 'apologies_accepted', 'apologies_not_accepted')) AS apologies,
	count(*) FILTER (status = 'absent') AS absent,
	count(*) FILTER (status = 'not_eligible') AS not_eligible,
	coalesce(bool_or(attendee_role = 'head' AND status IN ('present', 'remote')), false) AS head_present,
	max(hours) FILTER (status IN ('present', 'remote', 'substitute')) AS hours_present,
	max(hours) AS hours,
	max(agenda_date) AS agenda_date,
	max(papers_date) AS papers_date,
	max(minutes_date) AS minutes_date,
	max(feedback_slots_due) AS feedback_slots_due,
	max(feedback_slots_done) AS feedback_slots_done,
	max(schools_invited) AS schools_invited,
	max(schools_present) AS schools_present,
	max(people_present) AS people_present
FROM attendance_rows
GROUP BY meeting_id, group_code, school

-- One row per meeting. A meeting after the as-at date is planned, whatever its sheet says.
WITH meeting AS (
	SELECT
		partnership, meeting_id, group_code,
		min(meeting_date) AS meeting_date,
		-- Should sheets differ, what happened counts before what was meant to.
		CASE
			WHEN bool_or(meeting_status = 'held') THEN 'held'
			WHEN bool_or(meeting_status = 'cancelled') THEN 'cancelled'
			WHEN bool_or(meeting_status = 'postponed') THEN 'postponed'
			ELSE 'planned'
		END AS stated,
		sum(people) AS people,
		sum(came) AS came,
		bool_or(head_present) AS head_present,
		max(hours) AS hours,
		max(agenda_date) AS agenda_date,
		max(papers_date) AS papers_date,
		max(feedback_slots_due) AS feedback_slots_due,
		max(feedback_slots_done) AS feedback_slots_done,
		max(schools_invited) AS schools_invited,
		max(schools_present) AS schools_present,
		max(people_present) AS people_present
	FROM meeting_parts
	GROUP BY partnership, meeting_id, group_code
)
SELECT
	-- A number in the order of their dates, which is quicker to join by than a code.
	row_number() OVER (PARTITION BY meeting.partnership ORDER BY meeting_date, meeting_id, group_code)::INTEGER AS meeting,
	meeting.* EXCLUDE (stated, people, came, head_present, people_present),
	CASE
		WHEN stated = 'held' AND meeting_date > $asAt::DATE THEN 'planned'
		ELSE stated
	END AS meeting_status,
	stated = 'held' AND meeting_date <= $asAt::DATE AS held,
	stated IN ('held', 'planned') AND meeting_date > $asAt::DATE AS in_diary,
	people > 0 AS has_register,
	coalesce(people_present, CASE WHEN people > 0 THEN came END) AS people_present,
	CASE WHEN people > 0 THEN head_present END AS head_present,
	coalesce(half_terms.half_term, 1) AS half_term,
	coalesce(half_terms.term, 'Autumn') AS term,
	coalesce(forums.expects, 'none') AS expects
FROM meeting
ASOF LEFT JOIN half_terms
	ON meeting.partnership = half_terms.partnership AND meeting.meeting_date >= half_terms.from_date
LEFT JOIN forums ON forums.partnership = meeting.partnership AND forums.code = meeting.group_code

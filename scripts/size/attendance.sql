-- One row per person at each held meeting of every partnership in one invented year.
WITH meeting (group_code, nr, day, people, role) AS (
	VALUES
		('HSF', 1, 18, 2, 'head'), ('HSF', 2, 74, 2, 'head'), ('HSF', 3, 144, 2, 'head'),
		('HSF', 4, 193, 2, 'head'), ('HSF', 5, 242, 2, 'head'), ('HSF', 6, 298, 2, 'head'),
		('SCM', 1, 39, 2, 'head'), ('SCM', 2, 158, 2, 'head'), ('SCM', 3, 256, 2, 'head'),
		('GF', 1, 87, 7, 'governor'), ('GF', 2, 199, 7, 'governor'), ('GF', 3, 290, 7, 'governor'),
		('EHEB', 1, 45, 1, 'staff'), ('EHEB', 2, 164, 1, 'staff'), ('EHEB', 3, 262, 1, 'staff'),
		('REVIEW', 1, 304, 1, 'head')
), stated AS (
	SELECT
		partnership, school, person, role, group_code, nr, people,
		make_date($year, 9, 1) + day::INTEGER AS meeting_date,
		hash(partnership * 64 + school, $year * 64 + person, day) % 100 AS chance,
		hash(partnership, $year, day) % 100 AS luck
	FROM range($partnerships) AS p(partnership), range($schools) AS s(school), meeting, range(people) AS a(person)
)
SELECT
	partnership,
	group_code || '-' || $year || '-' || nr AS meeting_id,
	meeting_date,
	group_code,
	-- One meeting in twenty-five falls through.
	CASE WHEN luck < 4 THEN 'cancelled' ELSE 'held' END AS meeting_status,
	printf('local-p%04d-s%03d', partnership + 1, school + 1) AS school_urn,
	printf('P%04d%03d%s%d', partnership + 1, school + 1, left(role, 1), person + 1) AS attendee_ref,
	CASE WHEN role = 'governor' AND person = 0 THEN 'chair' WHEN role = 'head' AND person = 1 THEN 'deputy' ELSE role END AS attendee_role,
	CASE
		WHEN luck < 4 THEN NULL
		WHEN chance < 70 THEN 'present'
		WHEN chance < 78 THEN 'remote'
		WHEN chance < 82 THEN 'substitute'
		WHEN chance < 95 THEN 'apologies'
		ELSE 'absent'
	END AS status,
	2.0 AS hours,
	meeting_date - 8 AS agenda_date,
	meeting_date - (luck % 12)::INTEGER AS papers_date,
	meeting_date + 7 AS minutes_date,
	CASE WHEN group_code = 'HSF' THEN 4 END AS feedback_slots_due,
	CASE WHEN group_code = 'HSF' THEN 4 - (luck % 3 = 0)::INTEGER END AS feedback_slots_done
FROM stated
ORDER BY partnership, meeting_date, group_code, school, person

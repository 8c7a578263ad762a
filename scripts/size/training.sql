-- One row per person at each training session of every partnership in one invented year.
WITH session (nr, topic_code, strand, role, day) AS (
	VALUES (1, 'READING', 'staff', 'staff', 30), (2, 'GOVERNANCE', 'governor', 'governor', 100), (3, 'ATTENDANCE', 'staff', 'staff', 170)
), stated AS (
	SELECT
		*,
		hash(partnership * 64 + school, $year * 64 + person, nr) % 100 AS chance
	FROM range($partnerships) AS p(partnership), range($schools) AS s(school), session, range(2) AS a(person)
)
SELECT
	partnership,
	'T-' || $year || '-' || nr AS session_id,
	make_date($year, 9, 1) + day::INTEGER AS session_date,
	topic_code,
	strand,
	printf('local-p%04d-s%03d', partnership + 1, school + 1) AS school_urn,
	printf('P%04d%03d%s%d', partnership + 1, school + 1, left(role, 1), person + 1) AS attendee_ref,
	role AS attendee_role,
	CASE WHEN chance < 80 THEN 'attended' WHEN chance < 90 THEN 'no_show' ELSE 'cancelled' END AS booking_status,
	60 AS places_offered,
	2.0 AS hours,
	CASE WHEN chance < 60 THEN 3 + (chance % 3)::INTEGER END AS rating_overall,
	CASE WHEN chance < 50 THEN 4 + (chance % 3)::INTEGER END AS pre_score,
	CASE WHEN chance < 50 THEN 5 + (chance % 4)::INTEGER END AS post_score,
	CASE WHEN chance < 50 THEN 10 END AS score_max,
	CASE WHEN chance < 40 THEN (['yes', 'partly', 'no'])[1 + (chance % 3)::INTEGER] END AS used
FROM stated
ORDER BY partnership, session_date, school, person

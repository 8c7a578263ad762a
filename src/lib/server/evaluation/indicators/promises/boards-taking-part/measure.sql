-- One row: boards in membership, those of them that took part, and how many occasions there were.
WITH occasions AS (
	SELECT meeting_schools.meeting::VARCHAR AS occasion, partners.school
	FROM meeting_schools
	JOIN meetings ON meetings.meeting = meeting_schools.meeting
	JOIN partners ON partners.nr = meeting_schools.nr
	WHERE meeting_schools.came
		-- A board’s own meetings are no activity of the partnership’s.
		AND meetings.group_code NOT IN ('GB', 'COMM')
		AND $in <> 'training' AND ($in <> 'joint' OR meetings.group_code = 'GF')
	UNION ALL
	SELECT session_id, school
	FROM training_rows
	WHERE attended > 0 AND ($in <> 'joint' OR joint)
)
SELECT
	count(*) FILTER (school IN (SELECT school FROM occasions)) AS took_part,
	count(*) AS boards,
	(SELECT count(*) FROM occasions) AS sent
FROM members

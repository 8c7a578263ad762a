-- One row: governing boards whose places are known, and those of them with as many governors in post as places.
WITH boards AS (
	SELECT school, max(board_places) AS places
	FROM board_members
	WHERE group_code = 'GB' AND board_places IS NOT NULL
	GROUP BY school
), posts AS (
	SELECT school, count(DISTINCT attendee_ref) AS governors
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
		AND left_date IS NULL AND term_ended IS NULL
		AND role_category NOT IN ('clerk', 'associate')
	GROUP BY school
)
SELECT
	count(*) FILTER (coalesce(governors, 0) >= places) AS full_boards,
	count(*) AS boards,
	(SELECT count(*) FROM members) AS members
FROM boards
JOIN members USING (school)
LEFT JOIN posts USING (school)

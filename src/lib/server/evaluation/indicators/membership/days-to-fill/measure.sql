-- One row: days from one governor of the kind leaving a board to the next being appointed to it in the year, in the middle; and boards that had none on its last day.
WITH posts AS (
	SELECT school, appointed_date, least(left_date, term_ended) AS gone
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL AND role_category = $role
), without AS (
	SELECT school
	FROM posts
	WHERE appointed_date IS NULL OR appointed_date <= least($to::DATE, $asAt::DATE)
	GROUP BY school
	HAVING bool_and(coalesce(gone <= least($to::DATE, $asAt::DATE), false))
)
SELECT
	count(*) AS filled,
	median(days_empty) AS middle,
	(SELECT count(*) FROM without) AS open,
	(SELECT count(*) FROM posts) AS governors
FROM filled_places
WHERE role_category = $role
	AND appointed_date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

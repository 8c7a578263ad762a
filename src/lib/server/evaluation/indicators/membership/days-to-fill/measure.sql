-- One row: days from one governor of the kind leaving a board to the next being appointed to it in the year, in the middle; and those still waited for.
WITH posts AS (
	SELECT school, attendee_ref, appointed_date, least(left_date, term_ended) AS gone
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL AND role_category = $role
), followed AS (
	-- Each who left, and the first day after on which somebody was appointed to the board.
	SELECT
		old.school, old.attendee_ref, old.gone,
		min(new.appointed_date) AS next_appointed
	FROM posts AS old
	LEFT JOIN posts AS new ON new.school = old.school AND new.appointed_date >= old.gone
	WHERE old.gone IS NOT NULL
	GROUP BY old.school, old.attendee_ref, old.gone
), filled AS (
	-- The last who left before this one came, and whose place nobody took between.
	SELECT new.appointed_date - max(old.gone) AS days
	FROM posts AS new
	JOIN followed AS old
		ON old.school = new.school AND old.next_appointed = new.appointed_date
		AND old.attendee_ref <> new.attendee_ref
	WHERE new.appointed_date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
	GROUP BY new.school, new.attendee_ref, new.appointed_date
), left_behind AS (
	SELECT
		old.school, old.gone,
		count(*) FILTER (
			other.appointed_date >= old.gone OR coalesce(other.gone, DATE '9999-12-31') > old.gone
		) AS others
	FROM posts AS old
	JOIN posts AS other USING (school)
	WHERE old.gone <= least($asAt::DATE, $to::DATE)
	GROUP BY old.school, old.gone
)
SELECT
	count(*) AS filled,
	median(days) AS middle,
	(SELECT count(DISTINCT school) FROM left_behind WHERE others = 0) AS open,
	(SELECT count(*) FROM posts) AS governors
FROM filled

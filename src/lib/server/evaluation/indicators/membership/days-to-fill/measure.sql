-- One row: days from one governor of the kind leaving a board to the next being appointed to it in the year, in the middle; and those still waited for.
WITH posts AS (
	SELECT school, attendee_ref, appointed_date, least(left_date, term_ended) AS gone
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL AND role_category = $role
), filled AS (
	SELECT
		new.school,
		-- The last who left before this one came, and whose place nobody took between.
		new.appointed_date - max(old.gone) AS days
	FROM posts AS new
	JOIN posts AS old ON old.school = new.school AND old.gone <= new.appointed_date AND old.attendee_ref <> new.attendee_ref
	WHERE new.appointed_date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
		AND NOT EXISTS (
			SELECT 1 FROM posts AS between_them
			WHERE between_them.school = new.school
				AND between_them.appointed_date >= old.gone AND between_them.appointed_date < new.appointed_date
		)
	GROUP BY new.school, new.attendee_ref, new.appointed_date
)
SELECT
	count(*) AS filled,
	median(days) AS middle,
	(
		SELECT count(DISTINCT school) FROM posts AS left_behind
		WHERE gone <= least($asAt::DATE, $to::DATE) AND NOT EXISTS (
			SELECT 1 FROM posts AS other
			WHERE other.school = left_behind.school
				AND (other.appointed_date >= left_behind.gone OR coalesce(other.gone, DATE '9999-12-31') > left_behind.gone)
		)
	) AS open,
	(SELECT count(*) FROM posts) AS governors
FROM filled

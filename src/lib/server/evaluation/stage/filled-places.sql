-- One row per governor who came to a place on a governing board that another of the same kind had left: how many days it had stood empty.
WITH posts AS (
	SELECT
		partnership, school, role_category, attendee_ref, appointed_date,
		least(left_date, term_ended) AS gone
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
), followed AS (
	-- Each who left, and the first day after on which somebody was appointed in their place.
	SELECT
		old.partnership, old.school, old.role_category, old.attendee_ref, old.gone,
		min(new.appointed_date) AS next_appointed
	FROM posts AS old
	JOIN posts AS new USING (partnership, school, role_category)
	WHERE new.appointed_date >= old.gone
	GROUP BY ALL
)
-- The last who left before this one came, and whose place nobody took between.
SELECT
	new.partnership, new.school, new.role_category, new.attendee_ref, new.appointed_date,
	new.appointed_date - max(old.gone) AS days_empty
FROM posts AS new
JOIN followed AS old
	ON old.partnership = new.partnership AND old.school = new.school
	AND old.role_category = new.role_category AND old.next_appointed = new.appointed_date
	AND old.attendee_ref <> new.attendee_ref
GROUP BY new.partnership, new.school, new.role_category, new.attendee_ref, new.appointed_date

-- One row: places on governing boards, those vacant on the last day of the year that is known, boards, and boards with two vacancies or more.
WITH boards AS (
	SELECT school, max(board_places) AS places
	FROM board_members
	WHERE group_code = 'GB' AND board_places IS NOT NULL AND school IN (SELECT school FROM members)
	GROUP BY school
), posts AS (
	SELECT school, count(DISTINCT attendee_ref) AS governors
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
		AND coalesce(role_category, 'governor') NOT IN ('associate', 'clerk', 'member', 'officer')
		AND appointed_date <= least($asAt::DATE, $to::DATE)
		AND coalesce(least(left_date, term_ended), DATE '9999-12-31') > least($asAt::DATE, $to::DATE)
	GROUP BY school
), vacant AS (
	SELECT places, greatest(0, places - governors) AS vacancies
	FROM boards
	-- A board of which nobody was sent is not an empty board.
	JOIN posts USING (school)
)
SELECT
	coalesce(sum(places), 0) AS places,
	coalesce(sum(vacancies), 0) AS vacancies,
	count(*) AS boards,
	count(*) FILTER (vacancies >= 2) AS boards_with_two,
	(SELECT count(*) FROM members) AS members
FROM vacant

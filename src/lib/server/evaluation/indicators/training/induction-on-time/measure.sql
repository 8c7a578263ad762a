-- One row: governors whose first months in post ended in the year, and those who came to an induction within them.
WITH new AS (
	SELECT school, attendee_ref, min(appointed_date) AS appointed
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
		AND coalesce(role_category, 'governor') NOT IN ('associate', 'clerk', 'member', 'officer')
	GROUP BY school, attendee_ref
), inducted AS (
	SELECT new.school, new.attendee_ref, new.appointed, count(inductions.attendee_ref) > 0 AS in_time
	FROM new
	LEFT JOIN inductions
		ON inductions.attendee_ref = new.attendee_ref
		AND coalesce(inductions.school, '') = coalesce(new.school, '')
		AND session_date BETWEEN appointed AND appointed + to_months($months::INTEGER)
	WHERE appointed + to_months($months::INTEGER) BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
	GROUP BY new.school, new.attendee_ref, new.appointed
)
SELECT
	count(*) AS new_governors,
	count(*) FILTER (in_time) AS inducted,
	(SELECT count(*) FROM board_members WHERE attendee_ref IS NOT NULL) AS known,
	(SELECT count(*) FROM inductions) AS inductions
FROM inducted

-- One row: governors whose first months in post ended in the year, and those who came to an induction within them.
WITH new AS (
	SELECT school, attendee_ref, min(appointed_date) AS appointed
	FROM board_members
	WHERE group_code = 'GB' AND attendee_ref IS NOT NULL
		AND coalesce(role_category, 'governor') NOT IN ('associate', 'clerk', 'member', 'officer')
	GROUP BY school, attendee_ref
)
SELECT
	count(*) AS new_governors,
	count(*) FILTER (EXISTS (
		SELECT 1 FROM inductions
		WHERE inductions.attendee_ref = new.attendee_ref
			AND inductions.school IS NOT DISTINCT FROM new.school
			AND session_date BETWEEN appointed AND appointed + to_months($months::INTEGER)
	)) AS inducted,
	(SELECT count(*) FROM board_members WHERE attendee_ref IS NOT NULL) AS known,
	(SELECT count(*) FROM inductions) AS inductions
FROM new
WHERE appointed + to_months($months::INTEGER) BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

-- One row: schools that used the platform in every half term completed, as far as it was told of, and how many of those that were members in any.
WITH told AS (
	SELECT half_term, from_date, to_date
	FROM half_terms
	WHERE to_date <= $asAt::DATE
		-- A week belongs to the half term of its Friday.
		AND EXISTS (SELECT 1 FROM usage_weeks WHERE week_start + 4 >= from_date AND week_start <= to_date)
), each_term AS (
	SELECT
		members.school,
		bool_and(EXISTS (
			SELECT 1
			FROM usage_weeks
			WHERE usage_weeks.school = members.school
				AND active_users >= 1
				AND week_start + 4 >= from_date AND week_start <= to_date
		)) AS active
	FROM members
	JOIN partners USING (school)
	JOIN told ON partners.joined <= told.to_date
	GROUP BY members.school
)
SELECT
	count(*) FILTER (active) AS active,
	count(*) AS schools,
	(SELECT count(*) FROM told) AS told,
	(SELECT count(*) FROM half_terms WHERE to_date <= $asAt::DATE) AS completed,
	(SELECT count(*) FROM usage_weeks) AS sent
FROM each_term

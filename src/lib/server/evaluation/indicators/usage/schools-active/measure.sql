-- One row: schools that used the platform in every half term completed, as far as it was told of, and how many of those that were members in any.
WITH used AS (
	-- A week belongs to the half term of its Friday.
	SELECT half_terms.half_term, half_terms.to_date, usage_weeks.school, max(active_users) AS users
	FROM usage_weeks
	JOIN half_terms
		ON usage_weeks.week_start + 4 >= half_terms.from_date
		AND usage_weeks.week_start <= half_terms.to_date
	WHERE half_terms.to_date <= $asAt::DATE
	GROUP BY ALL
), told AS (
	SELECT DISTINCT half_term, to_date FROM used
), each_term AS (
	SELECT members.school, bool_and(coalesce(used.users, 0) >= 1) AS active
	FROM members
	JOIN partners USING (school)
	JOIN told ON partners.joined <= told.to_date
	LEFT JOIN used ON used.half_term = told.half_term AND used.school = members.school
	GROUP BY members.school
)
SELECT
	count(*) FILTER (active) AS active,
	count(*) AS schools,
	(SELECT count(*) FROM told) AS told,
	(SELECT count(*) FROM half_terms WHERE to_date <= $asAt::DATE) AS completed,
	(SELECT count(*) FROM usage_weeks) AS sent
FROM each_term

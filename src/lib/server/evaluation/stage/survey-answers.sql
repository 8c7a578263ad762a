-- One row per question of a survey answered in the year by the as-at date, by group and school.
SELECT
	partnership, survey_id, respondent_group::VARCHAR AS respondent_group, school, question,
	min(survey_date) AS survey_date,
	max(last_day) AS last_day,
	sum(valid)::INTEGER AS valid,
	sum(positive)::INTEGER AS positive,
	sum(dont_know)::INTEGER AS dont_know,
	-- The number asked is stated again on every row.
	max(invited_n) AS invited
FROM survey_responses
GROUP BY partnership, survey_id, respondent_group, school, question

-- One row per question that somebody of the school answered; `fewest` is the smallest number of answers from any one school.
SELECT
	mine.respondent_group AS "group",
	mine.question,
	mine.survey_date AS date,
	mine.valid,
	mine.positive,
	fewest.valid AS fewest
FROM survey_answers AS mine
JOIN (
	SELECT partnership, survey_id, respondent_group, question, min(valid) AS valid
	FROM survey_answers
	WHERE school IS NOT NULL AND valid > 0
	GROUP BY partnership, survey_id, respondent_group, question
) AS fewest USING (partnership, survey_id, respondent_group, question)
WHERE mine.partnership = $partnership AND mine.school = $school AND mine.valid > 0
ORDER BY date, "group", question

-- One row per row of a survey with answers to the question, of the year’s last survey of each group.
SELECT
	upload, sheet, source_row, 'survey' AS dataset,
	survey_id, survey_date, respondent_group, school AS school_urn, question, invited_n
FROM survey_responses
WHERE question = upper($question)
	AND ($group::VARCHAR IS NULL OR respondent_group = $group)
	AND survey_id = (
		SELECT arg_max(asked.survey_id, asked.survey_date::VARCHAR || ' ' || asked.survey_id)
		FROM survey_answers AS asked
		WHERE asked.question = survey_responses.question
			AND asked.respondent_group IS NOT DISTINCT FROM survey_responses.respondent_group
	)

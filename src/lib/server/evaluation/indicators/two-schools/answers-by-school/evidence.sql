-- One row per row of a survey with answers of the group to the question, of the year’s last such survey.
SELECT
	upload, sheet, source_row, 'survey' AS dataset,
	survey_id, survey_date, respondent_group, school AS school_urn, question, invited_n
FROM survey_responses
WHERE question = upper($question) AND respondent_group = $group
	AND school IN (SELECT school FROM members)
	AND survey_id = (
		SELECT arg_max(asked.survey_id, asked.survey_date::VARCHAR || ' ' || asked.survey_id)
		FROM survey_answers AS asked
		WHERE asked.question = upper($question) AND asked.respondent_group = $group
	)

-- One row per row of the year’s last survey of the group.
SELECT
	upload, sheet, source_row, 'survey' AS dataset,
	survey_id, survey_date, respondent_group, school AS school_urn, question, invited_n
FROM survey_responses
WHERE respondent_group = $group
	AND survey_id = (
		SELECT arg_max(of_group.survey_id, of_group.survey_date::VARCHAR || ' ' || of_group.survey_id)
		FROM survey_answers AS of_group
		WHERE of_group.respondent_group = $group
	)

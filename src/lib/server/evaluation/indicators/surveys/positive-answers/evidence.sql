-- One row per row of a survey with answers to the question, of the year’s last survey of each group.
SELECT
	upload, sheet, source_row, 'survey' AS dataset,
	survey_id, survey_date, respondent_group, school AS school_urn, question, invited_n
FROM survey_responses
WHERE question = upper($question)
	AND ($group::VARCHAR IS NULL OR respondent_group = $group)
QUALIFY survey_id = arg_max(survey_id, last_day::VARCHAR || ' ' || survey_id) OVER (PARTITION BY respondent_group)

-- One row per row of a survey of the group.
SELECT
	upload, sheet, source_row, 'survey' AS dataset,
	survey_id, survey_date, respondent_group, school AS school_urn, question
FROM survey_responses
WHERE respondent_group = $group

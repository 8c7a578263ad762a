-- One row per survey of the year with answers of which nobody said whom they are from.
SELECT survey_id
FROM survey_answers
WHERE respondent_group IS NULL
GROUP BY survey_id
ORDER BY survey_id

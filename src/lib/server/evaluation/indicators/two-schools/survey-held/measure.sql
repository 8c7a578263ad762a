-- One row: surveys of the group in the year, and the day of the latest.
SELECT count(DISTINCT survey_id) AS surveys, max(survey_date) AS latest
FROM survey_answers
WHERE respondent_group = $group AND valid > 0

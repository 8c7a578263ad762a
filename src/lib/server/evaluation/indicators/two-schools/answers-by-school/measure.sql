-- One row: for each school in membership, answers to the question in the year’s last survey of the group, and those of 4 or 5.
WITH latest AS (
	SELECT arg_max(survey_id, survey_date::VARCHAR || ' ' || survey_id) AS survey_id
	FROM survey_answers
	WHERE question = upper($question) AND respondent_group = $group
), answered AS (
	SELECT school, positive, valid, invited
	FROM survey_answers
	WHERE question = upper($question) AND respondent_group = $group
		AND survey_id = (SELECT survey_id FROM latest)
)
SELECT
	coalesce(
		list({
			school: school,
			positive: coalesce(positive, 0),
			valid: coalesce(valid, 0),
			invited: invited
		} ORDER BY school),
		[]
	) AS schools
FROM members
LEFT JOIN answered USING (school)

-- One row: answers to the question, those of 4 or 5, and how many people were asked, from the year’s last survey of each group.
WITH answers AS (
	SELECT survey_answers.*, coalesce(respondent_group, '') AS asked_group
	FROM survey_answers
	WHERE question = upper($question)
		AND ($group::VARCHAR IS NULL OR respondent_group = $group)
), latest AS (
	SELECT asked_group, arg_max(survey_id, last_day::VARCHAR || ' ' || survey_id) AS survey_id
	FROM answers
	GROUP BY asked_group
), asked AS (
	SELECT
		sum(positive) AS positive,
		sum(valid) AS valid,
		sum(dont_know) AS dont_know,
		-- One number on every school’s row, of no fewer than answered, is how many were asked in all; otherwise
		-- schools’ numbers are added. Unknown as a whole where any part of it is.
		CASE
			WHEN count(*) > count(invited) THEN NULL
			WHEN min(invited) = max(invited) AND max(invited) >= sum(valid) + sum(dont_know) THEN max(invited)
			ELSE sum(invited)
		END AS invited
	FROM answers
	JOIN latest USING (asked_group, survey_id)
	GROUP BY asked_group
)
SELECT
	coalesce(sum(positive), 0) AS positive,
	coalesce(sum(valid), 0) AS valid,
	coalesce(sum(dont_know), 0) AS dont_know,
	CASE WHEN count(*) = count(invited) THEN sum(invited) END AS invited
FROM asked

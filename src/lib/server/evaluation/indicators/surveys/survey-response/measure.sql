-- One row: how many of the group were asked in the year’s last survey of it, and how many answered.
WITH latest AS (
	SELECT arg_max(survey_id, survey_date::VARCHAR || ' ' || survey_id) AS survey_id
	FROM survey_answers
	WHERE respondent_group = $group
), question AS (
	SELECT question, sum(valid + dont_know) AS answered,
		-- One number on every school’s row, of no fewer than answered, is how many were asked in all.
		CASE
			WHEN count(*) = count(invited) AND min(invited) = max(invited)
				AND max(invited) >= sum(valid + dont_know) THEN max(invited)
			ELSE sum(invited)
		END AS invited
	FROM survey_answers
	WHERE respondent_group = $group AND survey_id = (SELECT survey_id FROM latest)
	GROUP BY question
)
-- Not everybody answers each question: who answered most of them says how many there were.
SELECT max(answered) AS answered, max(invited) AS invited FROM question

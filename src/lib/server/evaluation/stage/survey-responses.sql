-- One row per row of a survey answered in the year by the as-at date. Codes of questions are compared without case.
SELECT
	partnership, upload, sheet, source_row, form,
	survey_id, date AS survey_date, max(date) OVER (PARTITION BY partnership, survey_id) AS last_day, respondent_group, school_urn AS school,
	upper(trim(question_code)) AS question, invited_n,
	coalesce(n_valid, (response <> 'dont_know')::INTEGER) AS valid,
	coalesce(n_positive, (response IN ('4', '5'))::INTEGER) AS positive,
	coalesce(n_dont_know, (response = 'dont_know')::INTEGER, 0) AS dont_know
FROM survey_current
WHERE partnership = $partnership
	AND date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

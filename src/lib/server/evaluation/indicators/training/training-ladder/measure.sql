-- One row: of five levels for each topic trained on, those with at least one answer or outcome.
WITH topic AS (
	SELECT
		coalesce(topic_code, '') AS topic,
		sum(rated) > 0 AS reactions,
		count(pre_score + post_score) > 0 AS learning,
		count(support_score) > 0 AS support,
		count(used) > 0 AS use
	FROM training_rows
	WHERE attended > 0
	GROUP BY ALL
)
SELECT
	coalesce(sum(
		reactions::INTEGER + learning::INTEGER + support::INTEGER + use::INTEGER
		+ (topic IN (SELECT topic FROM outcome_rows WHERE point = 'followup' AND value IS NOT NULL))::INTEGER
	), 0) AS levels,
	count(*) AS topics,
	list(topic ORDER BY topic) AS taught
FROM topic

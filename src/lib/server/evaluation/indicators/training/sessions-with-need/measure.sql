-- One row: joint sessions that took place, those that name a need, those whose need is logged, and needs logged at all.
WITH session AS (
	SELECT session_id, max(need_ref) AS need_ref
	FROM training_rows
	WHERE attended > 0 AND joint
	GROUP BY session_id
), needs AS (
	SELECT record_id FROM records WHERE record_type = 'need'
)
SELECT
	count(*) AS sessions,
	count(need_ref) AS named,
	count(*) FILTER (need_ref IN (SELECT record_id FROM needs)) AS linked,
	(SELECT count(*) FROM needs) AS needs
FROM session

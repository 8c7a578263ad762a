-- One row: people scored before and after training of the strand, their mean change and its spread, and how many different highest scores there were.
SELECT
	count(post_score - pre_score) AS pairs,
	-- In one order always, because the last digit depends on it.
	avg(post_score - pre_score ORDER BY post_score - pre_score) AS change,
	stddev_samp(post_score - pre_score ORDER BY post_score - pre_score) AS change_sd,
	count(DISTINCT score_max) FILTER (post_score IS NOT NULL) AS scales,
	max(score_max) FILTER (post_score IS NOT NULL)::DOUBLE AS score_max,
	coalesce(sum(attended), 0) AS attended
FROM training_rows
WHERE attended > 0 AND ($strand::VARCHAR IS NULL OR strand = $strand)

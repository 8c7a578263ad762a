-- One row: of the people who attended, those asked later whether they use it, and those who do.
SELECT
	count(*) FILTER (used = 'yes') AS used,
	count(*) FILTER (used = 'partly') AS partly,
	count(used) AS answered,
	coalesce(sum(attended), 0) AS attended,
	-- People are asked six to twelve school weeks later (METHOD 2.2).
	coalesce(sum(attended) FILTER (session_date <= $asAt::DATE - INTERVAL 12 WEEK), 0) AS due
FROM training_rows
WHERE attended > 0

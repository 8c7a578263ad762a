-- One row: of the people who attended, those asked later whether they use it, and those who do.
SELECT
	count(*) FILTER (used = 'yes') AS used,
	count(*) FILTER (used = 'partly') AS partly,
	count(used) AS answered,
	coalesce(sum(attended), 0) AS attended
FROM training_rows
WHERE attended > 0

-- One row: people who came, those who rated the training, and those who rated it 4 or 5.
SELECT
	coalesce(sum(rated_well), 0) AS liked,
	coalesce(sum(rated), 0) AS rated,
	coalesce(sum(attended), 0) AS attended
FROM training_rows
WHERE attended > 0
	AND ($strand::VARCHAR IS NULL OR strand = $strand)
	AND (NOT $joint OR joint)

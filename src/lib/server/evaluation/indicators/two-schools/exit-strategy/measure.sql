-- One row: when the exit strategy was last agreed, when it was reviewed within the last twelve months, and rows about it.
SELECT
	max(completed_date) FILTER (record_type = 'agreement' AND done) AS agreed_on,
	max(completed_date) FILTER (
		record_type = 'review' AND done
		AND completed_date > least($asAt::DATE, $to::DATE) - INTERVAL 12 MONTH
	) AS reviewed_on,
	count(*) AS listed
FROM records
WHERE topic = 'EXIT' AND record_type IN ('agreement', 'review') AND NOT dropped

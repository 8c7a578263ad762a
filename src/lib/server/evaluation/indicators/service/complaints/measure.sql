-- One row: complaints, those decided and upheld, and contacts: requests and attendances at training.
SELECT
	count(*) FILTER (complaint) AS complaints,
	count(*) FILTER (complaint AND complaint_upheld IS NOT NULL) AS decided,
	count(*) FILTER (complaint AND complaint_upheld) AS upheld,
	count(*) AS requests,
	(SELECT coalesce(sum(attended), 0) FROM training_rows) AS attendances
FROM service_requests

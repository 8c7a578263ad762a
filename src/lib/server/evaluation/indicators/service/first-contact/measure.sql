-- One row: requests that were resolved, and those of them that nobody had to open again.
SELECT
	count(*) FILTER (resolved_at IS NOT NULL) AS resolved,
	count(*) FILTER (resolved_at IS NOT NULL AND NOT reopened) AS at_once
FROM service_requests

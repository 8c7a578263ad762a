-- One row per request that was resolved.
SELECT
	upload, sheet, source_row, 'service' AS dataset,
	request_id, received_at, channel, category, school AS school_urn, resolved_at, reopened
FROM service_requests
WHERE resolved_at IS NOT NULL

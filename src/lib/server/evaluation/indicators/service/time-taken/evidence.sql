-- One row per request of the year.
SELECT
	upload, sheet, source_row, 'service' AS dataset,
	request_id, received_at, channel, category, school AS school_urn, first_reply_at, resolved_at
FROM service_requests

-- One row per complaint.
SELECT
	upload, sheet, source_row, 'service' AS dataset,
	request_id, received_at, channel, category, school AS school_urn, complaint, complaint_upheld
FROM service_requests
WHERE complaint

-- One row per request of the category.
SELECT
	upload, sheet, source_row, 'service' AS dataset,
	request_id, received_at, category, school AS school_urn, first_reply_at
FROM service_requests
WHERE upper(category) = upper($category)

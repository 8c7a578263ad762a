-- One row per request that came in the year by the as-at date; what happened to it after that date is not known yet.
SELECT
	partnership, upload, sheet, source_row,
	request_id, received_at, channel::VARCHAR AS channel, category, school_urn AS school,
	CASE WHEN first_reply_at::DATE <= $asAt::DATE THEN first_reply_at END AS first_reply_at,
	CASE WHEN resolved_at::DATE <= $asAt::DATE THEN resolved_at END AS resolved_at,
	coalesce(reopened, FALSE) AS reopened,
	coalesce(complaint, FALSE) AS complaint,
	complaint_upheld
FROM service_current
WHERE partnership = $partnership
	AND received_at::DATE BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)

-- One row: requests of the category that came in the year, and those answered within so many days from Monday to Friday.
SELECT
	count(*) FILTER (
		len(list_filter(
			generate_series(received_at::DATE + INTERVAL 1 DAY, first_reply_at::DATE, INTERVAL 1 DAY),
			lambda day: isodow(day) < 6
		)) <= $days
	) AS answered,
	count(*) AS requests
FROM service_requests
WHERE upper(category) = upper($category)

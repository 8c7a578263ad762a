-- One row: bookings that were not called off, and those of them that nobody came for.
SELECT
	coalesce(sum(CASE
		WHEN n_attended IS NOT NULL THEN booked
		WHEN booking_status IN ('attended', 'partial', 'no_show') THEN 1
		ELSE 0
	END), 0) AS booked,
	coalesce(sum(CASE
		WHEN n_attended IS NOT NULL THEN booked - attended
		WHEN booking_status = 'no_show' THEN 1
		ELSE 0
	END), 0) AS missed
FROM training_rows

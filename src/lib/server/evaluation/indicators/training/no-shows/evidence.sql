-- One row per row of a training sheet about bookings that were not called off.
SELECT
	upload, sheet, source_row, 'training' AS dataset,
	session_id, session_date, school AS school_urn, attendee_ref, booking_status, booked, n_attended
FROM training_rows
WHERE n_attended IS NOT NULL OR booking_status IN ('attended', 'partial', 'no_show')

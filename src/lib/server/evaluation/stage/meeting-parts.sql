-- One row per upload, meeting and school of this partnership’s year; what concerns the meeting as a whole, or people of no school, has a null school.
SELECT
	* EXCLUDE (partnership),
	meeting_status = 'held' AND meeting_date <= $asAt::DATE AS held
FROM attendance_summary
WHERE partnership = $partnership AND meeting_date BETWEEN $from::DATE AND $to::DATE

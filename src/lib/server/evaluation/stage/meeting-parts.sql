-- One row per upload and meeting of this partnership’s year, with its schools as a list.
SELECT
	*,
	meeting_status = 'held' AND meeting_date <= $asAt::DATE AS held
FROM attendance_summary
WHERE partnership = $partnership AND meeting_date BETWEEN $from::DATE AND $to::DATE

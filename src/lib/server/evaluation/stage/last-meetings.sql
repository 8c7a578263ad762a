-- One row per group that several schools or bodies meet in, with the day it last met before the year.
SELECT partnership, group_code::VARCHAR AS group_code, max(meeting_date) AS last_date
FROM attendance_summary
WHERE partnership = $partnership
	AND meeting_status = 'held' AND meeting_date < $from::DATE
	AND group_code NOT IN ('GB', 'COMM')
GROUP BY partnership, group_code

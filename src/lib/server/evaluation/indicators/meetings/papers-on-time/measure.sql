-- One row: held meetings of the group whose papers or agenda went out enough school days before.
WITH lead AS (
	SELECT
		meeting, meeting_date,
		CASE $column WHEN 'agenda_date' THEN agenda_date ELSE papers_date END AS sent
	FROM meetings
	WHERE group_code = $group AND held
), ahead AS (
	-- School days from the day they went out to the day before the meeting.
	SELECT lead.meeting, lead.sent, count(school_days.day) AS school_days
	FROM lead
	LEFT JOIN school_days ON school_days.day >= lead.sent AND school_days.day < lead.meeting_date
	GROUP BY lead.meeting, lead.sent
)
SELECT
	count(*) FILTER (sent IS NOT NULL AND school_days >= $schoolDays) AS on_time,
	count(*) AS held,
	count(*) FILTER (sent IS NULL) AS untold,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM ahead

-- One row: held meetings of the group whose papers or agenda went out enough school days before.
WITH lead AS (
	SELECT
		meeting, meeting_date,
		CASE $column WHEN 'agenda_date' THEN agenda_date ELSE papers_date END AS sent
	FROM meetings
	WHERE group_code = $group AND held
), ahead AS (
	-- School days from the day they went out to the day before the meeting, by their numbers.
	SELECT lead.sent, coalesce(before.nr, 0) - coalesce(earlier.nr, 0) AS school_days
	FROM lead
	ASOF LEFT JOIN school_days AS before ON lead.meeting_date > before.day
	ASOF LEFT JOIN school_days AS earlier ON lead.sent > earlier.day
)
SELECT
	count(*) FILTER (sent IS NOT NULL AND school_days >= $schoolDays) AS on_time,
	count(*) AS held,
	count(*) FILTER (sent IS NULL) AS untold,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM ahead

-- One row: held meetings of the group whose papers or agenda went out enough school days before.
WITH lead AS (
	SELECT
		CASE $column WHEN 'agenda_date' THEN agenda_date ELSE papers_date END AS sent,
		(
			-- School days from the day they went out to the day before the meeting.
			SELECT count(*)
			FROM range(
				CASE $column WHEN 'agenda_date' THEN agenda_date ELSE papers_date END,
				meeting_date, INTERVAL 1 DAY
			) AS day (on_day)
			JOIN half_terms ON on_day BETWEEN from_date AND to_date
			WHERE isodow(on_day) < 6
		) AS school_days
	FROM meetings
	WHERE group_code = $group AND held
)
SELECT
	count(*) FILTER (sent IS NOT NULL AND school_days >= $schoolDays) AS on_time,
	count(*) AS held,
	count(*) FILTER (sent IS NULL) AS untold,
	(SELECT count(*) FROM meetings WHERE group_code = $group) AS sent
FROM lead

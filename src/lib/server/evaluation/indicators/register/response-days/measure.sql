-- One row: school days from the day a need was asked for to the group’s first meeting after it, or where there was none, to the day it was met.
WITH needs AS (
	SELECT upload, sheet, source_row, raised_date, completed_date
	FROM records
	WHERE record_type = 'need' AND in_year AND NOT dropped AND raised_date IS NOT NULL
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
), held_meetings AS (
	SELECT meeting_date FROM meetings WHERE held AND group_code = $group
), answered AS (
	SELECT
		upload, sheet, source_row, raised_date,
		coalesce(min(meeting_date), any_value(completed_date)) AS answer
	FROM needs
	LEFT JOIN held_meetings ON meeting_date >= raised_date
	GROUP BY upload, sheet, source_row, raised_date
), waited AS (
	SELECT CASE WHEN answer IS NOT NULL THEN count(school_days.day) END AS days
	FROM answered
	LEFT JOIN school_days ON school_days.day > raised_date AND school_days.day <= answer
	GROUP BY upload, sheet, source_row, answer
)
SELECT median(days)::DOUBLE AS median, count(days) AS answered, count(*) AS asked
FROM waited

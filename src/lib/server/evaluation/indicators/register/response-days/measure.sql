-- One row: school days from the day a need was asked for to the group’s first meeting after it, or where there was none, to the day it was met.
WITH answered AS (
	SELECT
		raised_date,
		coalesce(
			(SELECT min(meeting_date) FROM meetings WHERE held AND group_code = $group AND meeting_date >= raised_date),
			completed_date
		) AS answer
	FROM records
	WHERE record_type = 'need' AND in_year AND NOT dropped AND raised_date IS NOT NULL
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
), waited AS (
	SELECT CASE WHEN answer IS NOT NULL THEN
		(SELECT count(*) FROM school_days WHERE day > raised_date AND day <= answer)
	END AS days
	FROM answered
)
SELECT median(days)::DOUBLE AS median, count(days) AS answered, count(*) AS asked
FROM waited

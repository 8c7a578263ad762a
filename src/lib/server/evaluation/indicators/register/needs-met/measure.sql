-- One row: needs logged for the year, those met or declined, those waiting too long, and sessions or meetings held.
WITH needs AS (
	SELECT
		-- A session that names the need meets it.
		done OR dropped OR ($sessions = 'training' AND record_id IN (SELECT need_ref FROM sessions WHERE need_ref IS NOT NULL)) AS settled,
		raised_date, due_date
	FROM records
	WHERE record_type = 'need'
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($except::VARCHAR IS NULL OR topic IS DISTINCT FROM $except)
		AND in_year
), asked_for AS (
	-- The number of the last school day on or before the day it was asked for.
	SELECT needs.*, coalesce(school_days.nr, 0) AS asked_nr
	FROM needs
	ASOF LEFT JOIN school_days ON needs.raised_date >= school_days.day
), waited AS (
	-- Without a date of its own, a need is to be answered in 20 school days.
	SELECT settled, coalesce(due_date, CASE WHEN raised_date IS NOT NULL THEN day END) AS answer_by
	FROM asked_for
	LEFT JOIN school_days ON school_days.nr = asked_nr + 20
)
SELECT
	count(*) AS logged,
	count(*) FILTER (settled) AS settled,
	count(*) FILTER (NOT settled AND answer_by < least($asAt::DATE, $to::DATE)) AS overdue,
	CASE
		WHEN $sessions = 'training' THEN (SELECT count(*) FROM sessions)
		ELSE (SELECT count(*) FROM meetings WHERE held AND group_code = $sessions)
	END AS sessions
FROM waited

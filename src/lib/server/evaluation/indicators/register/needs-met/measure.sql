-- One row: needs logged for the year, those met or declined, those waiting too long, and sessions or meetings held.
WITH waited AS (
	SELECT
		-- A session that names the need meets it.
		done OR dropped OR ($sessions = 'training' AND record_id IN (SELECT need_ref FROM sessions)) AS settled,
		coalesce(
			due_date,
			-- The last of 20 school days after it was asked for.
			(SELECT min(day) FROM school_days WHERE day > raised_date AND nr >= 20 + (
				SELECT count(*) FROM school_days AS before WHERE before.day <= raised_date
			))
		) AS answer_by
	FROM records
	WHERE record_type = 'need'
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($except::VARCHAR IS NULL OR topic IS DISTINCT FROM $except)
		AND in_year
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

-- One row: working hours from a request to its first reply or its end: in the middle, for nine in ten, within the standard, and those still open beyond it.
WITH days AS (
	SELECT
		day,
		is_open AND NOT list_contains(string_split($closed, ' '), day::VARCHAR) AS is_open
	FROM working_days
), counted AS (
	SELECT
		day, is_open,
		coalesce(sum(is_open::INTEGER) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
	FROM days
), requests AS (
	SELECT
		received_at,
		CASE WHEN $until = 'reply' THEN first_reply_at ELSE resolved_at END AS done_at
	FROM service_requests
), moments AS (
	SELECT received_at AS moment FROM requests
	UNION SELECT done_at FROM requests WHERE done_at IS NOT NULL
	UNION SELECT $asAt::DATE + INTERVAL 17 HOUR
), hours AS (
	-- Working hours since the year began: a day is open from 9am to 5pm.
	SELECT
		moment,
		8 * before + CASE WHEN is_open
			THEN least(8, greatest(0, epoch(moment - date_trunc('day', moment)) / 3600 - 9))
			ELSE 0 END AS at
	FROM moments
	JOIN counted ON counted.day = moment::DATE
), waited AS (
	SELECT
		requests.done_at IS NOT NULL AS is_done,
		coalesce(until.at, now.at) - since.at AS hours
	FROM requests
	JOIN hours AS since ON since.moment = requests.received_at
	LEFT JOIN hours AS until ON until.moment = requests.done_at
	JOIN hours AS now ON now.moment = $asAt::DATE + INTERVAL 17 HOUR
)
SELECT
	count(*) AS requests,
	count(*) FILTER (is_done) AS done,
	median(hours) FILTER (is_done) AS middle,
	quantile_cont(hours, 0.9) FILTER (is_done) AS nine_in_ten,
	count(*) FILTER (is_done AND hours <= 8 * $standard) AS in_time,
	count(*) FILTER (NOT is_done AND hours > 8 * $standard) AS open_too_long
FROM waited

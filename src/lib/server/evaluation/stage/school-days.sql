-- One row per school day of the year, and per weekday of the ten weeks after it, whose term dates nobody gave; numbered in their order.
WITH days AS (
	SELECT unnest(range($from::DATE, $to::DATE + INTERVAL 71 DAY, INTERVAL 1 DAY))::DATE AS day
), school_days AS (
	SELECT half_terms.partnership, days.day
	FROM days
	JOIN half_terms ON days.day BETWEEN half_terms.from_date AND half_terms.to_date
	UNION
	SELECT half_terms.partnership, days.day
	FROM days, half_terms
	WHERE days.day > $to::DATE
)
SELECT partnership, day, row_number() OVER (PARTITION BY partnership ORDER BY day)::INTEGER AS nr
FROM school_days
WHERE isodow(day) < 6

-- One row per day from the year’s first to the as-at date, for each partnership with a service: whether it is a working day in England, Monday to Friday without bank holidays.
WITH days AS (
	SELECT unnest(range($from::DATE, greatest($to::DATE, $asAt::DATE) + INTERVAL 1 DAY, INTERVAL 1 DAY))::DATE AS day
), years AS (
	SELECT DISTINCT year(day) AS y FROM days
), golden AS (
	-- Easter by the Gregorian rule, as Meeus, Jones and Butcher write it.
	SELECT
		y, y % 19 AS a, y // 100 AS b, y % 100 AS c,
		(19 * (y % 19) + y // 100 - (y // 100) // 4 - (y // 100 - (y // 100 + 8) // 25 + 1) // 3 + 15) % 30 AS h
	FROM years
), moon AS (
	SELECT y, a, h, (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7 AS l FROM golden
), easter AS (
	SELECT y, make_date(y, 3, 22) + (h + l - 7 * ((a + 11 * h + 22 * l) // 451))::INTEGER AS sunday FROM moon
), fixed AS (
	-- Those that fall on a weekend are moved to the next weekday that is free.
	SELECT y, make_date(y, 1, 1) AS day, 0 AS already FROM years
	UNION ALL SELECT y, make_date(y, 12, 25), 0 FROM years
	UNION ALL SELECT y, make_date(y, 12, 26), 1 FROM years
), moved AS (
	SELECT CASE isodow(day)
		WHEN 6 THEN day + 2
		WHEN 7 THEN day + 1 + already
		-- Boxing Day on a Monday gives way to Christmas Day, which was a Sunday.
		WHEN 1 THEN day + already
		ELSE day
	END AS day
	FROM fixed
), bank_holidays AS (
	SELECT day FROM moved
	UNION SELECT sunday - 2 FROM easter
	UNION SELECT sunday + 1 FROM easter
	-- First Monday of May (moved to the 8th in 2020), last of May (moved to 2 June in 2022), last of August.
	UNION SELECT CASE y WHEN 2020 THEN DATE '2020-05-08' ELSE make_date(y, 5, 1) + (8 - isodow(make_date(y, 5, 1))::INTEGER) % 7 END FROM years
	UNION SELECT CASE y WHEN 2022 THEN DATE '2022-06-02' ELSE make_date(y, 5, 31) - (isodow(make_date(y, 5, 31))::INTEGER - 1) END FROM years
	UNION SELECT make_date(y, 8, 31) - (isodow(make_date(y, 8, 31))::INTEGER - 1) FROM years
	-- Proclaimed once each: jubilee, state funeral, coronation.
	UNION SELECT unnest([DATE '2022-06-03', DATE '2022-09-19', DATE '2023-05-08'])
)
SELECT partnership, day, isodow(day) < 6 AND day NOT IN (SELECT day FROM bank_holidays) AS is_open
FROM days, (SELECT DISTINCT partnership FROM service_requests)

-- One row per school in membership and kind of school that fairness looks at, with whether it is one; what nobody sent is no row.
WITH facts AS (
	SELECT members.partnership, members.school, rural, pupils, pct_disadvantaged
	FROM members
	JOIN school_facts USING (partnership, school)
)
SELECT partnership, school, 'small' AS kind, pupils < 100 AS belongs
FROM facts
WHERE pupils IS NOT NULL
UNION ALL
SELECT partnership, school, 'rural', rural
FROM facts
WHERE rural IS NOT NULL
UNION ALL
-- High is relative: the quarter of schools with the highest share (our decision; METHOD names no line).
SELECT partnership, school, 'disadvantaged',
	pct_disadvantaged >= quantile_cont(pct_disadvantaged, 0.75) OVER (PARTITION BY partnership)
FROM facts
WHERE pct_disadvantaged IS NOT NULL

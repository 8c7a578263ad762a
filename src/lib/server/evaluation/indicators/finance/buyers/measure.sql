-- One row: schools that bought in the year, in membership, bought the year before, and bought in both.
WITH now AS (
	SELECT DISTINCT school
	FROM finance_lines
	WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND line_type = 'income' AND amount > 0 AND school IS NOT NULL
), before AS (
	SELECT DISTINCT school FROM buyers_before
	WHERE $centres = '' OR contains($centres, '|' || cost_centre || '|')
)
SELECT
	(SELECT count(*) FROM now) AS bought,
	(SELECT count(*) FROM members) AS eligible,
	(SELECT count(*) FROM members WHERE school IN (FROM now)) AS bought_members,
	(SELECT count(*) FROM before) AS before,
	(SELECT count(*) FROM before WHERE school IN (FROM now)) AS again

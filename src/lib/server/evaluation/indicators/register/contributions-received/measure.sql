-- One row: schools in membership, those from which a contribution came by the day it was due, and whether anything was sent about them.
WITH contributions AS (
	SELECT school, line_date
	FROM finance_lines
	WHERE line_type = 'income' AND activity = upper($activity)
), due AS (
	SELECT max(due_date) AS day
	FROM records
	WHERE record_type = 'milestone' AND clause_ref = $clause AND in_year AND NOT dropped
), in_time AS (
	SELECT school
	FROM contributions, due
	WHERE school IS NOT NULL AND (due.day IS NULL OR line_date <= due.day)
)
SELECT
	count(*) FILTER (school IN (SELECT school FROM in_time)) AS on_time,
	count(*) AS members,
	(SELECT count(*) FROM contributions) AS sent,
	(SELECT day FROM due) AS due_by
FROM members

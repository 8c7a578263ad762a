-- One row: what was agreed by the year’s end, times the schools in membership, and how often a school is among those that adopted it.
WITH agreed AS (
	SELECT lower(trim(title)) AS title, flatten(list(list_append(participants, school))) AS adopted_by
	FROM records
	WHERE record_type = $type
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
		AND done AND NOT dropped
		AND coalesce(completed_date, due_date, raised_date, $from::DATE) <= $to::DATE
	GROUP BY lower(trim(title))
), each_one AS (
	SELECT agreed.title, count(*) AS schools, count(*) FILTER (list_contains(adopted_by, members.school)) AS adopted
	FROM agreed, members
	GROUP BY agreed.title
)
SELECT
	count(*) AS agreed,
	coalesce(sum(adopted), 0) AS adopted,
	coalesce(sum(schools), 0) AS possible,
	coalesce(min(adopted), 0) AS fewest
FROM each_one

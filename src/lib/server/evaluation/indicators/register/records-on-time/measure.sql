-- One row: records of the kind due in the year by the as-at date, and those done by the day they were due.
SELECT
	count(*) FILTER (due AND on_time) AS on_time,
	count(*) FILTER (due) AS due,
	count(due_date) AS dated,
	-- Done, but nobody wrote down when: not shown to be on time.
	count(*) FILTER (due AND done AND completed_date IS NULL) AS undated
FROM records
WHERE record_type = $type
	AND ($topic::VARCHAR IS NULL OR topic = $topic)
	AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
	AND in_year AND NOT dropped

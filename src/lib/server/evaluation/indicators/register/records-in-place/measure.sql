-- One row: things of the kind listed in this year or before, by their titles, and those done and (with $months) not too long ago.
SELECT
	count(*) FILTER (in_place) AS in_place,
	count(*) AS listed
FROM (
	SELECT
		bool_or(
			done AND (
				$months::INTEGER IS NULL
				OR coalesce(completed_date, due_date, raised_date) + to_months($months::INTEGER)
					>= least($asAt::DATE, $to::DATE)
			)
		) AS in_place
	FROM records
	WHERE record_type = $type
		AND ($topic::VARCHAR IS NULL OR topic = $topic)
		AND ($clause::VARCHAR IS NULL OR clause_ref = $clause)
		AND NOT dropped
		AND coalesce(due_date, completed_date, raised_date, $from::DATE) <= $to::DATE
	-- A document renewed every year is one document.
	GROUP BY lower(trim(title)), school
)

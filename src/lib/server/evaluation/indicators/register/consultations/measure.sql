-- One row: consultations of the year, those put to the association, before the decision or at all, those it answered, and those of which it heard what came of it.
SELECT
	count(*) AS relevant,
	count(*) FILTER (coalesce(raised_date < due_date, raised_date IS NOT NULL)) AS before_decision,
	count(*) FILTER (raised_date IS NOT NULL AND (done OR due)) AS consulted,
	count(*) FILTER (done) AS answered,
	count(*) FILTER (
		done AND topic IN (SELECT topic FROM records WHERE record_type = 'feedback' AND done)
	) AS closed
FROM records
WHERE record_type = 'consultation' AND in_year AND NOT dropped
	-- One that is still to be put to anybody isn’t late.
	AND (raised_date IS NOT NULL OR due)

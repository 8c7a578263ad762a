-- One row per clause that has a risk in the register: the latest look at it, of this year or before, and what is done about it.
WITH looked AS (
	SELECT *, coalesce(completed_date, raised_date, due_date) AS looked_at
	FROM records
	WHERE record_type = 'risk' AND clause_ref IS NOT NULL AND NOT dropped
		AND coalesce(completed_date, raised_date, due_date, $from::DATE) <= $to::DATE
), latest AS (
	SELECT *
	FROM looked
	QUALIFY row_number() OVER (
		PARTITION BY partnership, clause_ref ORDER BY looked_at DESC NULLS LAST, record_id
	) = 1
), acted AS (
	SELECT partnership, clause_ref, count(*) AS actions, count(*) FILTER (done) AS actions_done
	FROM records
	WHERE record_type = 'action' AND in_year AND NOT dropped
	GROUP BY partnership, clause_ref
), terms AS (
	SELECT partnership, term, min(from_date) AS from_date, max(to_date) AS to_date
	FROM half_terms
	GROUP BY partnership, term
), last_term AS (
	-- The last term that is over; in autumn the summer before, whose first day METHOD 4.1 takes for 16 April.
	SELECT
		partnership,
		coalesce(max(from_date) FILTER (to_date <= $asAt::DATE), $from::DATE - 138) AS since
	FROM terms
	GROUP BY partnership
)
SELECT
	latest.partnership, latest.upload, latest.sheet, latest.source_row,
	record_id, latest.clause_ref, title, owner_role, status, likelihood, impact,
	completed_date AS reviewed_on,
	coalesce(completed_date >= since, FALSE) AS reviewed_lately,
	coalesce(actions, 0)::INTEGER AS actions,
	coalesce(actions_done, 0)::INTEGER AS actions_done
FROM latest
JOIN last_term USING (partnership)
LEFT JOIN acted USING (partnership, clause_ref)

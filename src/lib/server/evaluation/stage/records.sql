-- One row per row of a register: what stands at the as-at date, of this year and of others; a thing done after the date is not done yet.
SELECT
	partnership, upload, sheet, source_row,
	record_id, record_type::VARCHAR AS record_type, clause_ref, topic_code AS topic, title, owner_role,
	school_urn AS school,
	raised_date, due_date,
	CASE WHEN completed_date <= $asAt::DATE THEN completed_date END AS completed_date,
	-- Without a date of its own, what is called done is taken at its word.
	coalesce(completed_date <= $asAt::DATE, status = 'done', FALSE) AS done,
	status IS NOT DISTINCT FROM 'dropped' AS dropped,
	status::VARCHAR AS status,
	-- How it stands at the as-at date, whatever was written of it since.
	CASE WHEN dropped THEN 'dropped' WHEN done THEN 'done' ELSE 'open' END AS standing,
	likelihood, impact,
	as_planned, evidence_ref,
	-- Whole years from this one to that for which a priority says it is set.
	(try_cast(for_year AS INTEGER) - try_cast($timePeriod AS INTEGER)) // 101 AS years_ahead,
	list_filter(string_split(coalesce(participants, ''), ';'), lambda one: one <> '') AS participants,
	value_gbp,
	-- A thing belongs to the year in which it was due; without a date, to that in which it was done or asked for.
	coalesce(due_date, completed_date, raised_date) BETWEEN $from::DATE AND $to::DATE AS in_year,
	due_date <= $asAt::DATE AS due,
	coalesce(completed_date <= due_date, FALSE) AND completed_date <= $asAt::DATE AS on_time
FROM register_current
WHERE partnership = $partnership
	-- What was asked for or agreed after the date is not known yet.
	AND (raised_date IS NULL OR raised_date <= $asAt::DATE)

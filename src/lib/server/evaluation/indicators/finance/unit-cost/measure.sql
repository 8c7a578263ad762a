-- One row: cost of the year, of one activity or of all, and how many schools, governors, places, attendances or hours it bought.
WITH governors AS (
	SELECT DISTINCT school, attendee_ref, appointed_date, coalesce(least(left_date, term_ended), DATE '9999-12-31') AS gone
	FROM board_members
	WHERE attendee_ref IS NOT NULL AND group_code = 'GB'
		AND coalesce(role_category, 'governor') NOT IN ('associate', 'clerk', 'member', 'officer')
), bought AS (
	SELECT CASE $per
		WHEN 'school' THEN (
			SELECT count(*) FROM partners
			WHERE joined <= least($asAt::DATE, $to::DATE) AND (left_on IS NULL OR left_on >= $from::DATE)
		)
		-- The mean of those in post on the first and on the last day.
		WHEN 'governor' THEN (
			SELECT (
				count(DISTINCT (school, attendee_ref)) FILTER (appointed_date <= $from::DATE AND gone > $from::DATE)
				+ count(DISTINCT (school, attendee_ref))
					FILTER (appointed_date <= least($asAt::DATE, $to::DATE) AND gone > least($asAt::DATE, $to::DATE))
			) / 2
			FROM governors
		)
		WHEN 'place' THEN (SELECT sum(places_offered) FROM sessions)
		WHEN 'attendance' THEN (SELECT sum(attended) FROM training_rows)
		WHEN 'hour' THEN (
			SELECT sum(rows.attended * coalesce(rows.hours, sessions.hours))
			FROM training_rows AS rows
			JOIN sessions USING (partnership, session_id)
		)
		WHEN 'meeting' THEN (
			SELECT sum(people_present) FROM meetings WHERE held AND group_code NOT IN ('GB', 'COMM')
		)
	END AS units
)
SELECT
	coalesce(sum(amount) FILTER (line_type = 'direct'), 0) AS direct,
	coalesce(sum(amount) FILTER (line_type = 'overhead'), 0) AS overhead,
	coalesce(sum(amount) FILTER (line_type = 'income'), 0) AS income,
	count(*) FILTER (line_type IN ('direct', 'overhead')) AS lines,
	(SELECT count(*) FROM finance_lines WHERE period_basis = 'academic') AS academic,
	(SELECT units::DOUBLE FROM bought) AS units
FROM finance_lines
WHERE period_basis IS DISTINCT FROM 'academic' AND ($centres = '' OR contains($centres, '|' || cost_centre || '|')) AND ($activity::VARCHAR IS NULL OR activity = $activity)

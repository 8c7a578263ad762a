-- One row per governor of the kind asked for: how long the place had stood empty when they came to it in the year, and who left the places empty on its last day.
SELECT
	upload, sheet, source_row, 'membership' AS dataset,
	school AS school_urn, group_code, attendee_ref, role_category, appointed_date, left_date,
	days_empty,
	CASE WHEN
		bool_and(
			coalesce(least(left_date, term_ended) <= least($to::DATE, $asAt::DATE), false)
			OR coalesce(appointed_date > least($to::DATE, $asAt::DATE), false)
		) OVER board
		AND least(left_date, term_ended) = max(least(left_date, term_ended))
			FILTER (coalesce(appointed_date <= least($to::DATE, $asAt::DATE), true)) OVER board
	THEN least($to::DATE, $asAt::DATE) END AS empty_on
FROM board_members
LEFT JOIN (
	SELECT * FROM filled_places
	WHERE appointed_date BETWEEN $from::DATE AND least($to::DATE, $asAt::DATE)
) AS filled USING (partnership, school, role_category, attendee_ref, appointed_date)
WHERE group_code = 'GB' AND attendee_ref IS NOT NULL AND role_category = $role
WINDOW board AS (PARTITION BY school)

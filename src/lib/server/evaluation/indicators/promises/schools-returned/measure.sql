-- One row: schools in membership that appear in at least one accepted row of any sheet of the year.
SELECT
	count(*) FILTER (returned_attendance OR returned_training OR returned_outcomes) AS returned,
	count(*) AS members,
	(
		(SELECT count(*) FROM meeting_parts)
		+ (SELECT count(*) FROM training_rows)
		+ (SELECT count(*) FROM outcome_rows)
	) AS sent
FROM participation
JOIN members USING (school)

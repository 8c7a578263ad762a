-- One row: schools in membership from which at least one governor attended training.
SELECT
	count(*) FILTER (
		school IN (
			SELECT school FROM training_rows
			WHERE attended > 0
				AND (attendee_role IN ('governor', 'chair') OR (attendee_role IS NULL AND strand = 'governor'))
		)
	) AS reached,
	count(*) AS members,
	(SELECT count(*) FROM sessions) AS sessions
FROM members

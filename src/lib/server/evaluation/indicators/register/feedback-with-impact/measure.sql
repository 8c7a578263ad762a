-- One row: items of feedback under the clause, and those on a topic of which more is known than that it was done.
SELECT
	count(*) FILTER (
		topic IN (SELECT topic FROM outcome_cells WHERE point <> 'baseline' AND value IS NOT NULL)
		OR topic IN (
			SELECT topic_code
			FROM training_rows
			WHERE post_score IS NOT NULL OR support_score IS NOT NULL OR used IS NOT NULL
		)
	) AS with_impact,
	count(*) AS items
FROM records
WHERE record_type = 'feedback' AND in_year AND done AND clause_ref = $clause

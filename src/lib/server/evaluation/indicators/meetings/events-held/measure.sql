-- One row: conferences, joint meetings and training sessions that took place, and rows sent about any.
SELECT
	(SELECT count(*) FROM meetings WHERE held AND group_code = 'GF') AS conferences,
	(SELECT count(*) FROM meetings WHERE held AND group_code IN ('DSGA_LA', 'REVIEW') AND NOT $joint) AS talks,
	(
		SELECT count(DISTINCT session_id) FROM training_rows
		WHERE attended > 0 AND (NOT $joint OR joint)
	) AS sessions,
	(SELECT count(*) FROM meetings WHERE group_code IN ('GF', 'DSGA_LA', 'REVIEW'))
		+ (SELECT count(*) FROM training_rows) AS sent

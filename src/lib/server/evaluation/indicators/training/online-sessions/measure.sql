-- One row: sessions that say how they were taught, those taught online or both ways, and those that don’t say.
SELECT
	count(delivery) AS told,
	count(*) FILTER (delivery IN ('online', 'hybrid', 'self_paced')) AS online,
	count(*) - count(delivery) AS untold
FROM sessions

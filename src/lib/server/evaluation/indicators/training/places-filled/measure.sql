-- One row: people who attended sessions, of the places in those sessions.
SELECT
	coalesce(sum(attended) FILTER (places_offered IS NOT NULL), 0) AS attended,
	coalesce(sum(places_offered), 0) AS places,
	count(*) FILTER (places_offered IS NULL) AS untold
FROM sessions

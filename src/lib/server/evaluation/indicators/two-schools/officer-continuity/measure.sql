-- One row: officers’ posts listed for the year, and those that serve two schools or more.
SELECT
	count(*) FILTER (len(participants) >= 2) AS both,
	count(*) AS posts
FROM records
WHERE record_type = 'lead' AND topic = $topic AND in_year AND NOT dropped

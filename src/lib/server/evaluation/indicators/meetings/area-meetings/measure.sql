-- One row: meetings of the groups whose day has come, and those of them that were held.
SELECT
	count(*) FILTER (held) AS held,
	count(*) FILTER (meeting_date <= $asAt::DATE) AS due,
	count(*) AS sent
FROM meetings
WHERE list_contains(string_split($groups, ' '), group_code::VARCHAR)

-- One row: held meetings of the group, and those at which a report was heard: a record names the meeting or its day, or feedback was on the agenda.
WITH told AS (
	SELECT lower(trim(title)) AS title, completed_date
	FROM records
	WHERE record_type = $type AND ($topic::VARCHAR IS NULL OR topic = $topic) AND in_year AND done
)
SELECT
	count(*) FILTER (
		held AND (
			coalesce(feedback_slots_done, 0) > 0
			OR lower(meeting_id) IN (SELECT title FROM told)
			OR meeting_date IN (SELECT completed_date FROM told)
		)
	) AS reported,
	count(*) FILTER (held) AS held,
	count(feedback_slots_done) + (SELECT count(*) FROM told) AS sent
FROM meetings
WHERE group_code = $group

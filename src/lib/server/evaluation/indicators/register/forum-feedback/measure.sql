-- One row: pairs of a held meeting and a school in membership on its day, 30 school days and more ago, and those with feedback to the school’s governors by then.
WITH told AS (
	SELECT lower(trim(title)) AS meeting_id, completed_date, participants, school
	FROM records
	WHERE record_type = 'feedback' AND clause_ref = $clause AND done
), spoken AS (
	-- The record names the meeting by its code; schools share a row or have their own.
	SELECT meeting_id, completed_date, school FROM told WHERE school IS NOT NULL
	UNION
	SELECT meeting_id, completed_date, unnest(participants) FROM told
), numbered AS (
	-- The number of the last school day on or before the meeting.
	SELECT meetings.meeting_id, meetings.meeting_date, coalesce(school_days.nr, 0) AS nr
	FROM meetings
	ASOF LEFT JOIN school_days ON meetings.meeting_date >= school_days.day
	WHERE held AND group_code = $group
), heard AS (
	SELECT numbered.meeting_id, numbered.meeting_date, school_days.day AS by_day
	FROM numbered
	LEFT JOIN school_days ON school_days.nr = numbered.nr + $schoolDays
), pairs AS (
	SELECT
		any_value(heard.by_day < $asAt::DATE) AS due,
		count(spoken.school) > 0 AS told
	FROM heard
	JOIN partners
		ON heard.meeting_date >= partners.joined
		AND (partners.left_on IS NULL OR heard.meeting_date <= partners.left_on)
	LEFT JOIN spoken
		ON spoken.school = partners.school AND spoken.meeting_id = lower(heard.meeting_id)
		AND spoken.completed_date BETWEEN heard.meeting_date AND heard.by_day
	GROUP BY heard.meeting_id, heard.meeting_date, partners.school
)
SELECT
	count(*) FILTER (due AND told) AS told,
	count(*) FILTER (due) AS due,
	count(*) FILTER (NOT due) AS waiting,
	(SELECT count(*) FROM spoken) AS sent
FROM pairs

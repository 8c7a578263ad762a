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
), heard AS (
	SELECT
		meetings.meeting_id, meetings.meeting_date,
		(
			SELECT min(day)
			FROM school_days
			WHERE nr = $schoolDays + (SELECT count(*) FROM school_days AS before WHERE before.day <= meetings.meeting_date)
		) AS by_day
	FROM meetings
	WHERE held AND group_code = $group
), pairs AS (
	SELECT
		heard.by_day < $asAt::DATE AS due,
		EXISTS (
			SELECT 1
			FROM spoken
			WHERE spoken.school = partners.school AND spoken.meeting_id = lower(heard.meeting_id)
				AND spoken.completed_date BETWEEN heard.meeting_date AND heard.by_day
		) AS told
	FROM heard
	JOIN partners
		ON heard.meeting_date >= partners.joined
		AND (partners.left_on IS NULL OR heard.meeting_date <= partners.left_on)
)
SELECT
	count(*) FILTER (due AND told) AS told,
	count(*) FILTER (due) AS due,
	count(*) FILTER (NOT due) AS waiting,
	(SELECT count(*) FROM spoken) AS sent
FROM pairs

-- One row per forum and school, with a mark for each held meeting in the order of their dates; a school that was not yet, or no longer, a member has "not-eligible".
SELECT
	forums.code AS group_code,
	schools.school,
	coalesce(
		list(coalesce(meeting_schools.mark, 'not-eligible') ORDER BY held.meeting_date, held.meeting_id)
			FILTER (held.meeting_id IS NOT NULL),
		[]
	) AS marks
FROM forums
CROSS JOIN schools
LEFT JOIN meetings AS held ON held.group_code = forums.code AND held.held
LEFT JOIN meeting_schools
	ON meeting_schools.meeting_id = held.meeting_id
	AND meeting_schools.group_code = held.group_code
	AND meeting_schools.school = schools.school
WHERE schools.school IN (SELECT school FROM participation)
GROUP BY forums.code, schools.school, schools.rowid
ORDER BY forums.code, schools.rowid

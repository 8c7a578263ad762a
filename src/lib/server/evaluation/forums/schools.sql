-- One row per forum and school, with a mark for each held meeting in the order of their dates; a school that was not yet, or no longer, a member has "not-eligible".
WITH marked AS (
	SELECT meetings.group_code, nr, list(mark ORDER BY meeting) AS marks
	FROM meeting_schools
	JOIN meetings USING (meeting)
	WHERE meetings.group_code IN (SELECT code FROM forums)
	GROUP BY meetings.group_code, nr
)
SELECT forums.code AS group_code, partners.school, coalesce(marked.marks, []) AS marks
FROM forums
CROSS JOIN partners
LEFT JOIN marked ON marked.group_code = forums.code AND marked.nr = partners.nr
WHERE partners.school IN (SELECT school FROM participation)
ORDER BY forums.code, partners.nr

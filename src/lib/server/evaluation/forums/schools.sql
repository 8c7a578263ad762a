-- One row per forum and school, with a mark for each held meeting in the order of their dates; a school that was not yet, or no longer, a member has "not-eligible".
WITH marked AS (
	SELECT group_code, school, list(mark ORDER BY place) AS marks
	FROM meeting_schools
	WHERE group_code IN (SELECT code FROM forums)
	GROUP BY group_code, school
)
SELECT forums.code AS group_code, schools.school, coalesce(marked.marks, []) AS marks
FROM forums
CROSS JOIN schools
LEFT JOIN marked ON marked.group_code = forums.code AND marked.school = schools.school
WHERE schools.school IN (SELECT school FROM participation)
ORDER BY forums.code, schools.rowid

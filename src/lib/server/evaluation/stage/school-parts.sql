-- One row per upload, meeting and school of this partnership’s year; what concerns the meeting as a whole, or people of no school, has a null school.
SELECT
	partnership, upload, meeting_id, group_code, meeting_date, meeting_status, held,
	part.school, part.rows, part.marks, part.hours
FROM (
	SELECT * EXCLUDE (schools), unnest(schools) AS part
	FROM meeting_parts
)

-- One row: hours that people spent in sessions to which two schools or more came, such sessions, and the staff of all schools.
WITH joint AS (
	SELECT session_id
	FROM training_rows
	WHERE attended > 0 AND school IS NOT NULL
	GROUP BY session_id
	HAVING count(DISTINCT school) >= 2
)
SELECT
	(SELECT sum(attended * hours) FROM training_rows WHERE session_id IN (SELECT session_id FROM joint)) AS hours,
	(SELECT count(*) FROM joint) AS sessions,
	CASE WHEN count(*) = count(staff) THEN sum(staff) END AS staff
FROM members
LEFT JOIN school_facts USING (school)

-- One row: different members of staff who attended training, and the schools they came from.
SELECT
	count(DISTINCT person) + coalesce(sum(attended) FILTER (person IS NULL), 0) AS people,
	count(DISTINCT school) AS schools,
	(SELECT count(*) FROM members) AS members,
	(SELECT count(*) FROM sessions) AS sessions,
	-- Known where every school in membership told it.
	(
		SELECT CASE WHEN count(*) = count(staff) THEN sum(staff) END
		FROM members
		LEFT JOIN (SELECT school, max(staff) AS staff FROM school_facts GROUP BY school) USING (school)
	) AS staff
FROM training_rows
WHERE attended > 0
	AND (attendee_role IN ('staff', 'deputy', 'head') OR (attendee_role IS NULL AND strand = 'staff'))

-- One row per held meeting: schools in membership on its day, those expected, those in its register, and those that came.
SELECT
	partnership,
	meeting,
	any_value(has_register) AS has_register,
	count(*) FILTER (member) AS members,
	count(*) FILTER (eligible) AS eligible,
	count(*) FILTER (mark <> 'not-eligible') AS not_excused,
	count(*) FILTER (in_register) AS in_register,
	count(*) FILTER (came) AS came
FROM meeting_schools
GROUP BY partnership, meeting

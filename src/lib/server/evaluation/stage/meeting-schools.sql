-- One row per held meeting and school that was a member in the year, in membership on its day or not; `nr` is the school’s place in the partnership’s file.
WITH expected AS (
	SELECT
		meetings.partnership, meetings.meeting, meetings.has_register, meetings.expects, meetings.hours,
		partners.nr,
		meetings.meeting_date BETWEEN partners.joined AND coalesce(partners.left_on, $to::DATE) AS member
	FROM meetings
	JOIN partners
		ON partners.partnership = meetings.partnership
		AND partners.joined <= least($asAt::DATE, $to::DATE)
		AND (partners.left_on IS NULL OR partners.left_on >= $from::DATE)
	WHERE meetings.held
), part AS (
	SELECT stated.partnership, stated.meeting, partners.nr, bit_or(said.marks) AS marks, max(said.hours) AS hours
	FROM (
		SELECT meetings.partnership, meetings.meeting, unnest(parts.schools) AS said
		FROM meeting_parts AS parts
		JOIN meetings USING (partnership, meeting_id, group_code)
	) AS stated
	JOIN partners ON partners.partnership = stated.partnership AND partners.school = said.school
	GROUP BY stated.partnership, stated.meeting, partners.nr
)
SELECT
	expected.partnership, expected.meeting, expected.nr, expected.has_register, expected.member,
	expected.member AND part.marks IS NOT NULL AS in_register,
	expected.member AND coalesce(part.marks & 7, 0) > 0 AS came,
	-- A forum expects every school; any other group only those that its register names.
	CASE
		WHEN NOT expected.member OR part.marks = 32 THEN false
		ELSE expected.expects <> 'none' OR part.marks IS NOT NULL
	END AS eligible,
	CASE
		WHEN NOT expected.member THEN 'not-eligible'
		WHEN (part.marks & 1) > 0 THEN 'present'
		WHEN (part.marks & 2) > 0 THEN 'remote'
		WHEN (part.marks & 4) > 0 THEN 'substitute'
		WHEN (part.marks & 8) > 0 THEN 'apologies'
		WHEN (part.marks & 16) > 0 THEN 'absent'
		WHEN (part.marks & 32) > 0 THEN 'not-eligible'
		ELSE 'none'
	END::ENUM('present', 'remote', 'substitute', 'apologies', 'absent', 'not-eligible', 'none') AS mark,
	expected.hours AS hours_offered,
	CASE WHEN (part.marks & 7) > 0 THEN coalesce(part.hours, 0) ELSE 0 END AS hours_present
FROM expected
LEFT JOIN part USING (partnership, meeting, nr)

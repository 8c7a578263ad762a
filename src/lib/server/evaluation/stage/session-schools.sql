-- One row per session and school in membership on its day: every session is offered to every school.
SELECT
	sessions.partnership, sessions.session_id, sessions.topic_code, sessions.strand, partners.school,
	coalesce(sessions.hours, 0) AS hours_offered,
	coalesce(sum(rows.attended), 0) AS attended,
	coalesce(sum(rows.attended * coalesce(rows.hours, sessions.hours, 0)), 0) AS hours_attended
FROM sessions
JOIN partners
	ON partners.partnership = sessions.partnership
	AND sessions.session_date >= partners.joined
	AND (partners.left_on IS NULL OR sessions.session_date <= partners.left_on)
LEFT JOIN training_rows AS rows
	ON rows.partnership = sessions.partnership
	AND rows.session_id = sessions.session_id AND rows.school = partners.school
GROUP BY ALL

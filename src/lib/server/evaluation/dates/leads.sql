-- One row per topic and role that leads it in the year, as the registers name it.
SELECT DISTINCT topic, owner_role AS role
FROM records
WHERE partnership = $partnership AND record_type = 'lead'
	AND in_year AND NOT dropped
	AND topic IS NOT NULL AND owner_role IS NOT NULL
ORDER BY topic, role

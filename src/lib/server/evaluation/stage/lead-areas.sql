-- One row per area of work and school that leads it: areas that have a lead, had one, or are a priority of the year.
SELECT partnership, coalesce(topic, upper(trim(title))) AS area, school,
	bool_or(done AND NOT dropped AND owner_role IS NOT NULL) AS led
FROM records
WHERE record_type = 'lead' AND coalesce(completed_date, raised_date, due_date, $from::DATE) <= $to::DATE
GROUP BY ALL
UNION
SELECT partnership, topic AS area, NULL AS school, FALSE AS led
FROM records
WHERE record_type = 'priority' AND topic IS NOT NULL AND in_year AND NOT dropped

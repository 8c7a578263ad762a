-- One row per school, measure, group and point of one invented year.
WITH measure (measure_code, topic_code, direction, least) AS (
	VALUES ('KS2_RWM_EXP', 'RWM', 'higher', 12), ('PERSISTENT_ABSENCE', 'ATTENDANCE', 'lower', 4)
), pupil (breakdown_topic, breakdown, share) AS (
	VALUES ('Total', 'Total', 1.0), ('Disadvantage', 'Disadvantaged', 0.3), ('Disadvantage', 'Not disadvantaged', 0.7)
), moment (point, month, rise) AS (
	VALUES ('baseline', 9, 0), ('followup', 7, 2)
), stated AS (
	SELECT
		*,
		30 + (hash(partnership * 64 + school, $year) % 60)::INTEGER AS roll,
		(hash(partnership * 64 + school, $year, measure_code) % 12)::INTEGER AS luck
	FROM range($partnerships) AS p(partnership), range($schools) AS s(school), measure, pupil, moment
)
SELECT
	partnership,
	$year || right(($year + 1)::VARCHAR, 2) AS time_period,
	'Academic year' AS time_identifier,
	'School' AS geographic_level,
	printf('local-p%04d-s%03d', partnership + 1, school + 1) AS school_urn,
	topic_code, measure_code, breakdown_topic, breakdown, point,
	make_date($year + (month = 7)::INTEGER, month, 12) AS point_date,
	'percent' AS statistic,
	round(least(roll, greatest(0, least + luck + rise)) * share)::INTEGER AS numerator,
	round(roll * share)::INTEGER AS denominator,
	direction
FROM stated
ORDER BY partnership, measure_code, school, breakdown, point

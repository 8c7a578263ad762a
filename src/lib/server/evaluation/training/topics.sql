-- One row per topic trained on, with answers at each level of those who attended.
WITH session AS (
	SELECT
		coalesce(topic_code, '') AS topic,
		count(*) AS sessions,
		sum(places_offered) AS places
	FROM sessions
	GROUP BY ALL
), answers AS (
	SELECT
		coalesce(topic_code, '') AS topic,
		sum(attended) AS attended,
		count(DISTINCT person) + coalesce(sum(attended) FILTER (person IS NULL), 0) AS people,
		count(DISTINCT school) FILTER (school IN (SELECT school FROM members)) AS schools,
		sum(attended * coalesce(hours, 0)) AS hours,
		list(DISTINCT strand ORDER BY strand) FILTER (strand IS NOT NULL) AS strands,
		sum(rated) AS rated,
		sum(rated_well) AS rated_well,
		count(post_score - pre_score) AS pairs,
		count(*) FILTER (post_score > pre_score) AS improved,
		-- In one order always, because the last digit depends on it.
		avg(post_score - pre_score ORDER BY post_score - pre_score) AS change,
		stddev_samp(post_score - pre_score ORDER BY post_score - pre_score) AS change_sd,
		count(DISTINCT score_max) FILTER (post_score IS NOT NULL) AS scales,
		count(support_score) AS supported_answers,
		count(*) FILTER (support_score >= 4) AS supported,
		count(used) AS used_answers,
		count(*) FILTER (used = 'yes') AS used,
		count(*) FILTER (used = 'partly') AS partly
	FROM training_rows
	WHERE attended > 0
	GROUP BY ALL
), taken AS (
	-- Of the hours offered to each school on a topic, those at which somebody of it was.
	SELECT
		coalesce(topic_code, '') AS topic,
		100 * coalesce(sum(hours_offered) FILTER (attended > 0), 0) / nullif(sum(hours_offered), 0) AS dosage
	FROM session_schools
	GROUP BY coalesce(topic_code, ''), school
), dosage AS (
	SELECT topic, median(dosage) AS dosage, min(dosage) AS dosage_low, max(dosage) AS dosage_high
	FROM taken
	GROUP BY topic
)
SELECT
	session.topic, session.sessions, session.places,
	coalesce(attended, 0) AS attended, coalesce(people, 0) AS people,
	coalesce(schools, 0) AS schools, (SELECT count(*) FROM members) AS members,
	coalesce(hours, 0) AS hours, coalesce(strands, []) AS strands,
	coalesce(rated, 0) AS rated, coalesce(rated_well, 0) AS rated_well,
	dosage, dosage_low, dosage_high,
	coalesce(pairs, 0) AS pairs, coalesce(improved, 0) AS improved, change, change_sd,
	coalesce(scales, 0) AS scales,
	coalesce(supported_answers, 0) AS supported_answers, coalesce(supported, 0) AS supported,
	coalesce(used_answers, 0) AS used_answers, coalesce(used, 0) AS used, coalesce(partly, 0) AS partly
FROM session
LEFT JOIN answers USING (topic)
LEFT JOIN dosage USING (topic)
ORDER BY attended DESC, session.topic

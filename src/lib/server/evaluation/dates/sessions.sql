-- One row per training session of the year, held or still to come.
SELECT session_id AS id, min(session_date) AS date, min(topic_code) AS topic
FROM training_current
WHERE partnership = $partnership AND session_date BETWEEN $from::DATE AND $to::DATE
GROUP BY session_id
ORDER BY 2, 1

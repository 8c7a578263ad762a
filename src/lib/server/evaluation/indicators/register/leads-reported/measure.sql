-- One row: areas with a lead, times terms that are over, and how many of these had a report back to the forum.
WITH terms AS (
	SELECT term, min(from_date) AS from_date, max(to_date) AS to_date
	FROM half_terms
	GROUP BY term
	HAVING max(to_date) <= $asAt::DATE
), areas AS (
	SELECT DISTINCT area FROM lead_areas WHERE led
), reports AS (
	SELECT topic, completed_date
	FROM records
	WHERE record_type = 'feedback' AND done AND in_year
), pairs AS (
	SELECT areas.area, terms.term, count(reports.topic) > 0 AS reported
	FROM areas
	CROSS JOIN terms
	LEFT JOIN reports
		ON reports.topic = areas.area
		AND reports.completed_date BETWEEN terms.from_date AND terms.to_date
	GROUP BY areas.area, terms.term
)
SELECT
	(SELECT count(*) FROM pairs WHERE reported) AS reported,
	(SELECT count(*) FROM pairs) AS pairs,
	(SELECT count(*) FROM areas) AS areas,
	(SELECT count(*) FROM terms) AS terms

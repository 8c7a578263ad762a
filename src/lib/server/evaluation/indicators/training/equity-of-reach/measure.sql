-- One row: schools of the kind and all others, and those of each from which somebody came to training.
WITH reached AS (
	SELECT DISTINCT school FROM training_rows WHERE attended > 0
)
SELECT
	count(*) FILTER (belongs) AS kind_schools,
	count(*) FILTER (belongs AND school IN (FROM reached)) AS kind_reached,
	count(*) FILTER (NOT belongs) AS other_schools,
	count(*) FILTER (NOT belongs AND school IN (FROM reached)) AS other_reached,
	(SELECT count(*) FROM sessions) AS sessions,
	(SELECT count(*) FROM members) AS members
FROM school_groups
WHERE kind = $kind

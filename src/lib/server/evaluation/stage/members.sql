-- One row per school in membership on the as-at date.
SELECT partnership, school, phase
FROM partners
WHERE joined <= least($asAt::DATE, $to::DATE)
	AND (left_on IS NULL OR left_on >= least($asAt::DATE, $to::DATE))

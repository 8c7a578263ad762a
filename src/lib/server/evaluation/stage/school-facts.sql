-- One row per school of which a schools sheet was sent.
SELECT
	partnership, upload, sheet, source_row,
	school_urn AS school, phase::VARCHAR AS phase, type, area, rural, pupils, staff, pct_disadvantaged
FROM schools_current
WHERE partnership = $partnership

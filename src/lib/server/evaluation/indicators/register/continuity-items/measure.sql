-- One row: which of the four things that let somebody new take over are in place, and rows sent about any.
SELECT
	count(DISTINCT topic) FILTER (done) AS in_place,
	coalesce(bool_or(done AND topic = 'DEPUTIES'), FALSE) AS deputies,
	coalesce(bool_or(done AND topic = 'HANDOVER'), FALSE) AS handover,
	coalesce(bool_or(done AND topic = 'RECORDS'), FALSE) AS records,
	coalesce(bool_or(done AND topic = 'AGREEMENT'), FALSE) AS agreement,
	count(*) AS listed
FROM records
WHERE record_type = 'document' AND NOT dropped
	AND topic IN ('DEPUTIES', 'HANDOVER', 'RECORDS', 'AGREEMENT')

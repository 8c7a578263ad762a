-- One row: seats that are listed, of whatever year, and those with a current representative.
SELECT count(*) FILTER (done) AS filled, count(*) AS seats
FROM records
WHERE record_type = 'representation' AND topic = 'SEAT' AND NOT dropped

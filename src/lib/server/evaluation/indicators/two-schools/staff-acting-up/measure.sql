-- One row: members of staff who led beyond their post in the year.
SELECT count(*) AS people
FROM records
WHERE record_type = 'lead' AND topic = $topic AND in_year AND NOT dropped

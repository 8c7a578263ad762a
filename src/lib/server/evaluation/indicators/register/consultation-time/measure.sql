-- One row: consultations put to the association before their decision, and the middle of the days that they left for an answer.
SELECT
	count(*) AS consultations,
	median(date_diff('day', raised_date, due_date)) AS days
FROM records
WHERE record_type = 'consultation' AND in_year AND NOT dropped AND raised_date < due_date

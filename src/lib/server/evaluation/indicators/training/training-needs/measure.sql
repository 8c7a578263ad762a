-- One row: sessions held, and those that name the need they answer.
SELECT count(*) AS sessions, count(need_ref) AS with_need
FROM sessions

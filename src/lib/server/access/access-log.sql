-- One row per sign-in and per change of who may see what. Says who by account id, never by name or address.
CREATE TABLE IF NOT EXISTS access_log (
	id INTEGER PRIMARY KEY,
	at TEXT NOT NULL,
	person TEXT NOT NULL,
	did TEXT NOT NULL,
	about TEXT
) STRICT;

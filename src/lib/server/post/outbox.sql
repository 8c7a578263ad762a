-- One row per letter to one account: made once, sent once. It names the account by its id, never its address.
CREATE TABLE IF NOT EXISTS letter (
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,
	kind TEXT NOT NULL,
	partnership TEXT NOT NULL,
	account TEXT NOT NULL,
	role TEXT NOT NULL,
	subject TEXT NOT NULL,
	text TEXT NOT NULL,
	html TEXT NOT NULL,
	made_at TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'not-sent')),
	state_at TEXT NOT NULL,
	tries INTEGER NOT NULL DEFAULT 0,
	next_try TEXT NOT NULL,
	-- Until when one process has it in hand; whatever becomes of that process, it is free again then.
	held_until TEXT,
	why TEXT
) STRICT;

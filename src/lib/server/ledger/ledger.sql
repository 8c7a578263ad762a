-- One row per thing that somebody did, in the order in which they did it. Rows are only ever added.
CREATE TABLE IF NOT EXISTS entry (
	seq INTEGER PRIMARY KEY,
	at TEXT NOT NULL,
	"by" TEXT NOT NULL,
	kind TEXT NOT NULL,
	partnership TEXT,
	body TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS entry_by_partnership ON entry (partnership, seq);

CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'The ledger is only ever added to: an entry cannot be changed.'); END;

CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'The ledger is only ever added to: an entry cannot be removed.'); END;

-- One row: which ledger this is, so that a warehouse filled from another one is noticed.
CREATE TABLE IF NOT EXISTS identity (
	id TEXT PRIMARY KEY
) STRICT;

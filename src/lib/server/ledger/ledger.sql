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

-- Entries of an erased upload lose the words of its file, and what was said loses its words where these were
-- erased. Nothing else of an entry changes.
DROP TRIGGER IF EXISTS entry_is_never_changed;
DROP TRIGGER IF EXISTS entry_only_forgets;
CREATE TRIGGER IF NOT EXISTS entry_forgets_what_was_erased BEFORE UPDATE ON entry
WHEN NOT (
	NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW."by" = OLD."by" AND NEW.kind = OLD.kind
	AND NEW.partnership IS OLD.partnership
	AND NEW.body ->> 'upload' IS OLD.body ->> 'upload'
	AND NEW.body ->> 'sha256' IS OLD.body ->> 'sha256'
	AND EXISTS (
		SELECT 1 FROM entry AS erasure
		WHERE erasure.kind = 'erased'
			AND erasure.body ->> 'upload' = coalesce(OLD.body ->> 'upload', 'U' || OLD.seq)
			OR erasure.kind = 'words-erased' AND erasure.body ->> 'entry' = OLD.seq
			AND erasure.partnership = OLD.partnership
	)
)
BEGIN SELECT RAISE(ABORT, 'The ledger is only ever added to: an entry cannot be changed.'); END;

CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'The ledger is only ever added to: an entry cannot be removed.'); END;

-- One row: which ledger this is, so that a warehouse filled from another one is noticed.
CREATE TABLE IF NOT EXISTS identity (
	id TEXT PRIMARY KEY
) STRICT;

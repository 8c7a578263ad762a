-- One row per role that somebody holds: of the whole installation (no partnership) or in one partnership.
CREATE TABLE IF NOT EXISTS role_grant (
	id INTEGER PRIMARY KEY,
	person TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
	role TEXT NOT NULL CHECK (role IN ('administrator', 'forum-member', 'governor', 'local-authority')),
	partnership TEXT CHECK ((partnership IS NULL) = (role = 'administrator')),
	schools TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(schools)),
	label TEXT NOT NULL UNIQUE COLLATE NOCASE,
	granted_at TEXT NOT NULL
) STRICT;

-- One row per account whose holder wants no notices by e-mail.
CREATE TABLE IF NOT EXISTS no_notices (
	person TEXT PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE
) STRICT;

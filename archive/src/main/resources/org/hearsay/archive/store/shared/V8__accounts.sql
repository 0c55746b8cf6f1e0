-- SPDX-License-Identifier: Apache-2.0
-- Who may use a server over the archive. These tables are in no export.
CREATE TABLE account (
    name TEXT PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    since TEXT NOT NULL
);

-- What programs of theirs give; only a fingerprint is kept.
CREATE TABLE access_token (
    id ${id},
    account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    label TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    made TEXT NOT NULL
);
CREATE INDEX access_token_account ON access_token (account);

-- SPDX-License-Identifier: Apache-2.0
-- Searches and stories that anybody may follow who knows the address. What is published can be withdrawn; until then both are null.
CREATE TABLE published (
    id ${id},
    secret TEXT NOT NULL,
    secret_sha256 TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    title TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL,
    withdrawn TEXT,
    withdrawn_by TEXT
);

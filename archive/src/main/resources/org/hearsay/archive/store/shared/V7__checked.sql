-- SPDX-License-Identifier: Apache-2.0
-- Who has looked through all statements of a text, and these as they stood then: whatever a newer reader finds, this was looked at.
CREATE TABLE checked (
    id ${id},
    address TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    made TEXT NOT NULL,
    who TEXT NOT NULL,
    record TEXT NOT NULL,
    undone TEXT,
    undone_by TEXT
);
CREATE INDEX checked_address ON checked (address);

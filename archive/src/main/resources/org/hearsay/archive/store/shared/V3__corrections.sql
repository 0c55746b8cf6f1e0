-- SPDX-License-Identifier: Apache-2.0
-- What people decided about statements; it outlives every newer reading. The words that it is about are quotations.
CREATE TABLE correction (
    id ${id},
    address TEXT NOT NULL,
    made TEXT NOT NULL,
    who TEXT NOT NULL,
    was TEXT,
    is_now TEXT,
    undone TEXT,
    undone_by TEXT
);
CREATE INDEX correction_address ON correction (address);

-- What people decided about how an article tells an utterance. Words are quotations.
CREATE TABLE telling_correction (
    id ${id},
    made TEXT NOT NULL,
    who TEXT NOT NULL,
    reference TEXT NOT NULL,
    reference_words TEXT NOT NULL,
    address TEXT NOT NULL,
    words TEXT NOT NULL,
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    undone TEXT,
    undone_by TEXT
);
CREATE INDEX telling_correction_address ON telling_correction (address);

-- The record as the program made it, of a version whose record is as people decided.
CREATE TABLE machine (
    version BIGINT PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE,
    record ${bytes} NOT NULL
);

-- Whether a version has the words that a correction is about.
CREATE TABLE correction_outcome (
    correction BIGINT NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
    version BIGINT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL,
    PRIMARY KEY (correction, version)
);
CREATE INDEX correction_outcome_version ON correction_outcome (version);

-- How often the record of a version was made anew, so that what was made of it is too.
ALTER TABLE version ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- Who decided; empty where nobody told.
ALTER TABLE decision ADD COLUMN who TEXT NOT NULL DEFAULT '';

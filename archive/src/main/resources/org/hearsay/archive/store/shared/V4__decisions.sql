-- SPDX-License-Identifier: Apache-2.0
-- Decisions can be undone; until then both are null.
ALTER TABLE decision ADD COLUMN undone TEXT;
ALTER TABLE decision ADD COLUMN undone_by TEXT;

-- How many decisions have each outcome in a version, which every page of an article tells, without looking at each.
DROP INDEX correction_outcome_version;
CREATE INDEX correction_outcome_version ON correction_outcome (version, outcome);

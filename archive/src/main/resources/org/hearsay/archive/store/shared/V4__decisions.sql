-- SPDX-License-Identifier: Apache-2.0
-- Decisions can be undone; until then both are null.
ALTER TABLE decision ADD COLUMN undone TEXT;
ALTER TABLE decision ADD COLUMN undone_by TEXT;

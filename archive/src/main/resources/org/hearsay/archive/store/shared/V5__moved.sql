-- SPDX-License-Identifier: Apache-2.0
-- What a decision about entities or stories moved, and where it was, so that it can be undone. A thing is
-- an appearance (number: the version; name: as it gives it, which outlives another reading; was: the entity; local: what
-- tells it from one that stayed, where the version has both under one name), such a one that stayed,
-- an entity or a story (was: what it was merged into), a name that an entity got, an article (was: the story),
-- a copy (number: an article; was: the one that it copied), or the last version (number) that was there.
CREATE TABLE moved (
    decision BIGINT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    thing TEXT NOT NULL,
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    local TEXT NOT NULL DEFAULT '',
    was BIGINT,
    grounds TEXT,
    pinned INTEGER,
    PRIMARY KEY (decision, thing, number, name, local)
);
CREATE INDEX moved_number ON moved (thing, number);
CREATE INDEX decision_subject ON decision (subject);
CREATE INDEX decision_detail ON decision (detail);
CREATE INDEX entity_merged_into ON entity (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX story_merged_into ON story (merged_into) WHERE merged_into IS NOT NULL;

-- SPDX-License-Identifier: Apache-2.0
-- The archive. The record of a version is the truth; the other tables make it findable.
-- Columns called folded hold words as SearchWords makes them, a blank before and after each.
-- Times are ISO 8601 in UTC; days are days of publication in the page's own zone.

-- The next number of each kind of thing.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL
);

-- A page that is known by its address, whatever became of its words. Pinned: a person put it into its story.
CREATE TABLE article (
    id ${id},
    address TEXT NOT NULL UNIQUE,
    current BIGINT NOT NULL,
    story BIGINT,
    copies BIGINT,
    pinned INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_story ON article (story);

-- What stood at an address when it was read.
CREATE TABLE version (
    id ${id},
    article BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    seen TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    outlet TEXT,
    outlet_folded TEXT,
    domain TEXT,
    agency TEXT,
    headline TEXT,
    published TEXT,
    day TEXT,
    language TEXT,
    page_kind TEXT NOT NULL,
    whole INTEGER NOT NULL,
    reader TEXT NOT NULL,
    record ${bytes} NOT NULL,
    UNIQUE (article, number)
);
CREATE INDEX version_day ON version (day);
CREATE INDEX version_outlet ON version (outlet);

-- The bytes of which a version was read, so that a newer reader can read them again.
CREATE TABLE page (
    version BIGINT PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE,
    bytes ${bytes} NOT NULL,
    facts TEXT NOT NULL
);

-- Pages whose bytes were seen; several may hold the same article.
CREATE TABLE held (
    sha256 TEXT PRIMARY KEY,
    version BIGINT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    seen TEXT NOT NULL
);
CREATE INDEX held_version ON held (version);

-- One person or organisation over the whole archive.
CREATE TABLE entity (
    id ${id},
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    merged_into BIGINT
);

-- How it was written; sound is what transliterations of one name have in common.
CREATE TABLE entity_name (
    entity BIGINT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    sound TEXT NOT NULL,
    PRIMARY KEY (entity, name)
);
CREATE INDEX entity_name_sound ON entity_name (sound);
CREATE INDEX entity_name_folded ON entity_name (folded);

-- An entity of a reading, and which one of the archive it is.
CREATE TABLE appearance (
    version BIGINT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    local TEXT NOT NULL,
    entity BIGINT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    affiliation TEXT,
    grounds TEXT NOT NULL,
    PRIMARY KEY (version, local)
);
CREATE INDEX appearance_entity ON appearance (entity);

CREATE TABLE statement (
    id ${id},
    version BIGINT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    local TEXT NOT NULL,
    kind TEXT NOT NULL,
    act TEXT NOT NULL,
    reality TEXT NOT NULL,
    stance TEXT NOT NULL,
    cue TEXT,
    source TEXT,
    speaker BIGINT,
    speaker_name TEXT,
    speaker_folded TEXT,
    affiliation TEXT,
    affiliation_folded TEXT,
    content TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL
);
CREATE INDEX statement_version ON statement (version);
CREATE INDEX statement_speaker ON statement (speaker);

CREATE TABLE label (
    version BIGINT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    referent TEXT NOT NULL,
    entity BIGINT,
    words TEXT NOT NULL,
    folded TEXT NOT NULL,
    voice TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (version, referent, words, voice)
);
CREATE INDEX label_folded ON label (folded);
CREATE INDEX label_entity ON label (entity);

CREATE TABLE story (
    id ${id},
    headline TEXT,
    first_day TEXT,
    last_day TEXT,
    merged_into BIGINT
);
CREATE INDEX story_last_day ON story (last_day);

-- A comparison that was made of a story, as long as its articles are the same.
CREATE TABLE comparison (
    story BIGINT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    made_of TEXT NOT NULL,
    made TEXT NOT NULL,
    record ${bytes} NOT NULL
);

-- What a person decided; it outlives every newer reading.
CREATE TABLE decision (
    id ${id},
    made TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);

-- Feeds and sitemaps that a person asked to watch.
CREATE TABLE watched (
    address TEXT PRIMARY KEY,
    since TEXT NOT NULL
);

-- How far the watch has come with a feed, or with a sitemap that one names; times are seconds since 1970.
CREATE TABLE feed (
    address TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    due BIGINT NOT NULL,
    pause BIGINT NOT NULL,
    failures INTEGER NOT NULL
);

-- Items that were taken from a feed; the stamp tells whether one has changed since.
CREATE TABLE feed_item (
    feed TEXT NOT NULL,
    item TEXT NOT NULL,
    stamp TEXT NOT NULL,
    taken TEXT NOT NULL,
    PRIMARY KEY (feed, item)
);
CREATE INDEX feed_item_item ON feed_item (item);

-- Pages that are to be looked at once more.
CREATE TABLE visit (
    feed TEXT NOT NULL,
    item TEXT NOT NULL,
    listed TEXT,
    listed_precision TEXT,
    listed_from TEXT,
    etag TEXT,
    last_modified TEXT,
    visits INTEGER NOT NULL,
    due BIGINT NOT NULL,
    PRIMARY KEY (feed, item)
);

-- Files that articles were written to, so that forgetting can name them; up_to: every article up to this number.
CREATE TABLE export (
    id ${id},
    made TEXT NOT NULL,
    file TEXT NOT NULL,
    asked TEXT NOT NULL,
    up_to BIGINT
);
CREATE TABLE exported (
    export BIGINT NOT NULL REFERENCES export (id) ON DELETE CASCADE,
    article BIGINT NOT NULL,
    PRIMARY KEY (export, article)
);
CREATE INDEX exported_article ON exported (article);

-- Addresses that are not to be collected again, of which nothing but a fingerprint is left.
CREATE TABLE forgotten (
    address_sha256 TEXT PRIMARY KEY,
    made TEXT NOT NULL
);

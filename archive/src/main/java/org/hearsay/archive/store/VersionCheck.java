// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.hearsay.entity.EntityKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares one version of an article with what follows from its record. */
final class VersionCheck {
    /** So many words in a row tell whether the index holds a text. */
    private static final int WORDS_ASKED = 12;

    private final Store store;
    private final Handle handle;

    VersionCheck(Store store, Handle handle) {
        this.store = store;
        this.handle = handle;
    }

    private record Stored(
            String name,
            @Nullable String textSha256,
            byte[] record,
            byte @Nullable [] page,
            @Nullable String facts) {
        static Stored of(ResultSet row) throws SQLException {
            return new Stored(
                    row.getString(1) + " (version " + row.getInt(2) + ")",
                    row.getString(3),
                    row.getBytes(4),
                    row.getBytes(5),
                    row.getString(6));
        }
    }

    /** What is wrong with it; empty when nothing is. */
    Optional<String> of(long version) {
        Stored stored = handle.createQuery("SELECT a.address, v.number, v.text_sha256, v.record, p.bytes, p.facts"
                        + " FROM version v LEFT JOIN article a ON a.id = v.article LEFT JOIN page p ON p.version = v.id"
                        + " WHERE v.id = ?")
                .bind(0, version)
                .map((row, context) -> Stored.of(row))
                .one();
        return wrong(version, stored).map(what -> stored.name() + ": " + what);
    }

    private Optional<String> wrong(long version, Stored stored) {
        Entry entry;
        try {
            Reading reading = Records.reading(stored.record());
            entry = Entry.of(reading, reading.article().page());
        } catch (ArchiveException e) {
            return Optional.of("its record cannot be read");
        }
        if (machineIsDamaged(handle, version)) {
            return Optional.of("what the program had read, before people decided, cannot be read");
        }
        if (!pageIsRight(stored, entry)) {
            return Optional.of("its page is damaged, and cannot be read again");
        }
        if (!entry.textSha256().equals(stored.textSha256())) {
            return Optional.of("its text is not the one that was kept");
        }
        if (!statementsOf(version).equals(expectedStatements(entry))) {
            return Optional.of("the statements are not those of its record");
        }
        if (!appearances(version).equals(expectedAppearances(entry))) {
            return Optional.of("the entities are not those of its record");
        }
        if (labels(version) != entry.labels().size()) {
            return Optional.of("the labels are not those of its record");
        }
        return isIndexed(version, entry) ? Optional.empty() : Optional.of("the index does not hold its words");
    }

    /** Whether the record as the program made it is kept, and cannot be read. */
    static boolean machineIsDamaged(Handle handle, long version) {
        return handle.createQuery("SELECT record FROM machine WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> isDamaged(row.getBytes(1)))
                .findOne()
                .orElse(false);
    }

    private static boolean isDamaged(byte[] record) {
        try {
            Records.reading(record);
            return false;
        } catch (ArchiveException e) {
            return true;
        }
    }

    /** The numbers of marks whose statements cannot be read, or are of another text. */
    static List<Long> damagedChecks(Handle handle) {
        return handle
                .createQuery("SELECT id, record, text_sha256 FROM checked ORDER BY id")
                .map((row, context) -> DecidedRow.isWhole(row.getString(2), row.getString(3)) ? 0 : row.getLong(1))
                .stream()
                .filter(id -> id > 0)
                .toList();
    }

    static boolean pageIsRight(byte @Nullable [] bytes, @Nullable String facts, Entry entry) {
        if (bytes == null || facts == null) {
            return true;
        }
        try {
            Page page = Records.page(bytes, facts);
            return page.sha256().equals(entry.sha256());
        } catch (ArchiveException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean pageIsRight(Stored stored, Entry entry) {
        return pageIsRight(stored.page(), stored.facts(), entry);
    }

    private Map<String, String> statementsOf(long version) {
        Map<String, String> statements = new HashMap<>();
        handle.createQuery("SELECT local, content FROM statement WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> statements.put(row.getString(1), row.getString(2)))
                .list();
        return statements;
    }

    private static Map<String, String> expectedStatements(Entry entry) {
        return entry.statements().stream()
                .collect(Collectors.toMap(s -> s.statement().id(), Entry.Said::content));
    }

    private Set<String> appearances(long version) {
        return handle.createQuery("SELECT local FROM appearance WHERE version = ?")
                .bind(0, version)
                .mapTo(String.class)
                .set();
    }

    static Set<String> expectedAppearances(Entry entry) {
        return entry.reading().entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.ORGANISATION)
                .map(e -> e.id())
                .collect(Collectors.toSet());
    }

    private int labels(long version) {
        return handle.createQuery("SELECT COUNT(*) FROM label WHERE version = ?")
                .bind(0, version)
                .mapTo(Integer.class)
                .one();
    }

    private boolean isIndexed(long version, Entry entry) {
        if (!holds("article_words", version, entry.words())) {
            return false;
        }
        Map<String, Long> numbers = new HashMap<>();
        handle.createQuery("SELECT local, id FROM statement WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> numbers.put(row.getString(1), row.getLong(2)))
                .list();
        return entry.statements().stream()
                .allMatch(s -> holds(
                        "statement_words", numbers.getOrDefault(s.statement().id(), 0L), s.words()));
    }

    private boolean holds(String table, long id, List<String> words) {
        Dialect dialect = store.dialect();
        String row = "SELECT COUNT(*) FROM " + table + " WHERE " + dialect.wordsKey() + " = ?";
        if (words.isEmpty()) {
            return count(row, id) == 1;
        }
        if (store.file() == null) {
            return count(row + " AND words = ?::tsvector", id, dialect.indexed(words)) == 1;
        }
        List<String> first = words.subList(0, Math.min(WORDS_ASKED, words.size()));
        WordQuery query = new WordQuery(List.of(new WordQuery.Phrase(first, false)), List.of());
        return count(row + " AND " + dialect.matches(table), id, dialect.asked(query)) == 1;
    }

    private int count(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Integer.class).one();
    }
}

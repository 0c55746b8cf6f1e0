// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.archive.entity.EntityRegister;
import org.hearsay.archive.entity.Identified;
import org.hearsay.article.Page;
import org.jdbi.v3.core.Handle;

/**
 * Makes everything that follows from records anew: statements, entities' appearances, labels and the index keep their
 * numbers. Of versions whose record cannot be read the page is read again; those without one are taken out, for nothing can
 * be made of them.
 */
public final class Repair {
    private final Store store;
    private final Handle handle;
    private final Numbers numbers;
    private final EntityRegister entities;
    private final Reader reader;
    private final List<String> lost = new ArrayList<>();

    /** Reads pages once more whose record is lost. */
    public interface Reader {
        /** Its version. */
        String version();

        /** What it finds; empty when there is nothing to be read. */
        Optional<Reading> read(Page page);
    }

    private Repair(Store store, Handle handle, Reader reader) {
        this.reader = reader;
        this.store = store;
        this.handle = handle;
        this.numbers = new Numbers(handle);
        this.entities = new EntityRegister(handle, () -> numbers.next("entity"));
    }

    /** Repairs an archive without reading anything anew; what was lost, a sentence each. */
    public static List<String> of(Store store) {
        return of(store, new Reader() {
            @Override
            public String version() {
                return "";
            }

            @Override
            public Optional<Reading> read(Page page) {
                return Optional.empty();
            }
        });
    }

    /**
     * Repairs an archive; what was lost or read again, a sentence each.
     *
     * @param reader reads pages once more whose record is lost
     */
    public static List<String> of(Store store, Reader reader) {
        return store.change(handle -> {
            try {
                return new Repair(store, handle, reader).made();
            } catch (SQLException e) {
                throw ArchiveException.of(store.name(), e);
            }
        });
    }

    private List<String> made() throws SQLException {
        for (String kind : List.of(
                "article",
                "version",
                "statement",
                "entity",
                "decision",
                "correction",
                "telling_correction",
                "checked",
                "export",
                "published",
                "access_token")) {
            numbers.taken(
                    kind,
                    handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM " + kind)
                            .mapTo(Long.class)
                            .one());
        }
        // Some stories bear a number that no article has.
        numbers.taken(
                "article",
                handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM story")
                        .mapTo(Long.class)
                        .one());
        emptyIndex();
        handle.execute("DELETE FROM version WHERE article NOT IN (SELECT id FROM article)");
        for (String sql : Loose.MENDED) {
            handle.execute(sql);
        }
        List<Long> versions = handle.createQuery("SELECT id FROM version ORDER BY id")
                .mapTo(Long.class)
                .list();
        for (long version : versions) {
            version(version);
        }
        corrections();
        checks();
        for (String sql : Loose.MENDED) {
            handle.execute(sql);
        }
        numbers.write(handle);
        return lost;
    }

    /** Records are as people decided, also those whose pages were read again. */
    private void corrections() throws SQLException {
        for (long version : handle.createQuery("SELECT version FROM machine")
                .mapTo(Long.class)
                .list()) {
            if (VersionCheck.machineIsDamaged(handle, version)) {
                handle.execute("DELETE FROM machine WHERE version = ?", version);
                lost.add("version " + version + ": what the program had read cannot be read; it is as people decided");
            }
        }
        try (Batch batch = new Batch(handle.getConnection())) {
            new CorrectionRows(handle, batch, new Replacement(handle, store.dialect(), batch, entities, numbers))
                    .deriveAll();
            batch.flush();
            entities.flush();
        }
    }

    private void checks() {
        for (long check : VersionCheck.damagedChecks(handle)) {
            handle.execute("DELETE FROM checked WHERE id = ?", check);
            lost.add("check " + check + ": what somebody looked through cannot be read, and was taken out");
        }
    }

    /** A damaged index cannot be emptied row by row. */
    private void emptyIndex() {
        handle.execute("DROP TABLE IF EXISTS article_words");
        handle.execute("DROP TABLE IF EXISTS statement_words");
        String script = "/org/hearsay/archive/store/" + store.dialect().name() + "/V2__words.sql";
        try (InputStream in = Objects.requireNonNull(Repair.class.getResourceAsStream(script))) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String statement : sql.split(";\\s*\\n|;\\s*$")) {
                if (!statement.isBlank()) {
                    handle.execute(statement.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a resource cannot fail to be read", e);
        }
    }

    private record Stored(String name, byte[] record) {}

    private void version(long version) throws SQLException {
        Stored stored = handle.createQuery("SELECT a.address, v.number, v.record FROM version v"
                        + " JOIN article a ON a.id = v.article WHERE v.id = ?")
                .bind(0, version)
                .map((row, context) ->
                        new Stored(row.getString(1) + " (version " + row.getInt(2) + ")", row.getBytes(3)))
                .one();
        Entry entry;
        try {
            Reading reading = Records.reading(stored.record());
            entry = Entry.of(reading, reading.article().page());
        } catch (ArchiveException e) {
            Optional<Entry> again = readAgain(version);
            if (again.isEmpty()) {
                handle.execute("DELETE FROM version WHERE id = ?", version);
                lost.add(stored.name() + ": its record cannot be read and was taken out; add its page again");
                return;
            }
            entry = again.get();
            lost.add(stored.name() + ": its record could not be read; its page was read again");
            try (Batch batch = new Batch(handle.getConnection())) {
                new VersionRows(batch, store.dialect(), entry, version).reread(reader.version());
                batch.flush();
            }
        }
        page(version, stored.name(), entry);
        handle.execute("UPDATE version SET text_sha256 = ? WHERE id = ?", entry.textSha256(), version);
        Map<String, Long> statements = statementsOf(version);
        Map<String, Identified> identified = new HashMap<>(Kept.entities(handle, version, new HashMap<>()));
        for (String table : List.of("statement", "label", "appearance")) {
            handle.execute("DELETE FROM " + table + " WHERE version = ?", version);
        }
        if (!identified.keySet().containsAll(expected(entry))) {
            entities.identified(entry.reading()).forEach(identified::putIfAbsent);
        }
        entities.flush();
        try (Batch batch = new Batch(handle.getConnection())) {
            new VersionRows(batch, store.dialect(), entry, version).found(identified, local -> {
                Long number = statements.get(local);
                return number == null ? numbers.next("statement") : number;
            });
            batch.flush();
        }
    }

    /** What the reader makes of a version's page, when that is still the one that was held. */
    private Optional<Entry> readAgain(long version) {
        return handle.createQuery("SELECT bytes, facts FROM page WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> page(row.getBytes(1), row.getString(2)))
                .findOne()
                .flatMap(page -> page)
                .filter(page -> isHeld(version, page))
                .flatMap(reader::read)
                .map(Entry::of);
    }

    private static Optional<Page> page(byte[] bytes, String facts) {
        try {
            return Optional.of(Records.page(bytes, facts));
        } catch (ArchiveException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isHeld(long version, Page page) {
        return handle.createQuery("SELECT 1 FROM held WHERE version = ? AND sha256 = ?")
                .bind(0, version)
                .bind(1, page.sha256())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static List<String> expected(Entry entry) {
        return List.copyOf(VersionCheck.expectedAppearances(entry));
    }

    private Map<String, Long> statementsOf(long version) {
        return Kept.statements(handle, version);
    }

    private void page(long version, String name, Entry entry) {
        handle.createQuery("SELECT bytes, facts FROM page WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> VersionCheck.pageIsRight(row.getBytes(1), row.getString(2), entry))
                .findOne()
                .filter(right -> !right)
                .ifPresent(wrong -> {
                    handle.execute("DELETE FROM page WHERE version = ?", version);
                    lost.add(name + ": its page is damaged and was taken out; its record is whole");
                });
    }
}

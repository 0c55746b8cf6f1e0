// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.archive.entity.EntityRegister;
import org.hearsay.article.Page;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.RecordException;
import org.hearsay.record.RecordJson;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Puts back what was exported, for one thread. An archive that holds nothing becomes the archive that was exported, with
 * all its numbers; one that holds articles takes in those that it lacks, with numbers of its own. What was put back is there
 * for good when {@link #commit} has returned.
 */
public final class Restoration implements AutoCloseable {
    private static final String LINE = "line";
    private static final Set<String> DECIDED = Set.of("correction", "telling_correction", "checked");
    private static final Set<String> NUMBERED =
            Set.of("entity", "decision", "correction", "telling_correction", "checked", "published");

    private final Store store;
    private final Handle handle;
    private final WriterLock lock;
    private final Numbers numbers;
    private final EntityRegister entities;
    private final Forgotten forgotten;
    private final Batch storyRows;
    private final StoryRegister stories;
    private final String marker;
    private final boolean whole;

    /**
     * @param store the archive
     * @param export what tells this export from others; the same when the import of an export is taken up again
     * @throws ArchiveException when somebody else is adding to it
     */
    public Restoration(Store store, String export) {
        this.store = store;
        this.marker = "import of " + export;
        this.handle = store.handle();
        WriterLock taken = null;
        try {
            taken = WriterLock.of(store, handle);
            this.lock = taken;
            this.numbers = new Numbers(handle);
            this.entities = new EntityRegister(handle, () -> numbers.next("entity"));
            this.forgotten = Forgotten.of(handle);
            this.storyRows = new Batch(handle.getConnection());
            this.stories = new StoryRegister(handle, storyRows, Lexicons.shipped());
            this.whole = count("SELECT COUNT(*) FROM article") == 0
                    || count("SELECT COUNT(*) FROM counter WHERE name = ?", marker) > 0;
            if (whole) {
                numbers.taken(marker, 0);
            }
            handle.begin();
        } catch (RuntimeException e) {
            if (taken != null) {
                taken.close();
            }
            handle.close();
            throw ArchiveException.of(store.name(), e);
        }
    }

    /** Whether numbers, entities, stories and decisions come back as they were; else only articles do. */
    public boolean whole() {
        return whole;
    }

    /**
     * A row of a table that does not follow from records; only where all comes back.
     *
     * @throws RecordException when there can be no such row
     */
    public void row(String table, Map<String, Object> row) throws RecordException {
        DecidedRow.check(table, row);
        if (!whole && DECIDED.contains(table)) {
            orNothing(() -> decided(table, row));
        }
        if (!whole || !Kept.tableNames().contains(table)) {
            return;
        }
        if (table.equals("counter")) {
            numbers.taken(String.valueOf(row.get("name")), number(row, "next") - 1);
            return;
        }
        orNothing(() -> {
            insert(table, row);
            if (NUMBERED.contains(table)) {
                numbers.taken(table, number(row, "id"));
            } else if (table.equals("story")) {
                // Some stories bear a number that no article has.
                numbers.taken("article", number(row, "id"));
            }
        });
    }

    /** A row of a table that is in no export, from the same archive. @throws RecordException when there can be no such row */
    void closedRow(String table, Map<String, Object> row) throws RecordException {
        orNothing(() -> insert(table, row));
    }

    /** What people decided about an article comes with it, with numbers of its own. */
    private void decided(String table, Map<String, Object> row) {
        Map<String, Object> same = new LinkedHashMap<>(row);
        same.keySet().removeAll(List.of("id", "undone", "undone_by"));
        String where = same.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "))
                + (table.equals("correction") && !row.containsKey("was") ? " AND was IS NULL" : "")
                + (table.equals("correction") && !row.containsKey("is_now") ? " AND is_now IS NULL" : "");
        if (count(
                        "SELECT COUNT(*) FROM " + table + " WHERE " + where,
                        same.values().toArray())
                == 0) {
            Map<String, Object> kept = new LinkedHashMap<>(row);
            kept.put("id", numbers.next(table));
            insert(table, kept);
        }
    }

    /**
     * A version with its article.
     *
     * @throws RecordException when its parts contradict each other
     */
    public Added version(Kept.Version kept) throws RecordException {
        Reading reading = RecordJson.reading(kept.record());
        Page page = page(kept.page());
        Entry entry = Entry.of(reading, page == null ? reading.article().page() : page);
        if (page != null && !page.sha256().equals(entry.sha256())) {
            throw new RecordException("the page is not the one that was read");
        }
        Object text = kept.version().get("text_sha256");
        if (text != null && !text.equals(entry.textSha256())) {
            throw new RecordException("the text is not the one that was kept");
        }
        Added[] added = new Added[1];
        orNothing(() -> added[0] = added(kept, entry, page != null));
        return Objects.requireNonNull(added[0]);
    }

    /** Writes rows that belong together. */
    private interface Rows {
        void write() throws RecordException, SQLException;
    }

    /** Rows that the database does not take are damaged, and none of them stays; it must not suffer for it. */
    private void orNothing(Rows rows) throws RecordException {
        handle.savepoint(LINE);
        try {
            rows.write();
            handle.releaseSavepoint(LINE);
        } catch (RecordException e) {
            handle.rollbackToSavepoint(LINE);
            throw e;
        } catch (RuntimeException | SQLException e) {
            if (!isOfData(e)) {
                throw ArchiveException.of(store.name(), e);
            }
            handle.rollbackToSavepoint(LINE);
            throw new RecordException("the archive does not take it: " + e.getMessage());
        }
    }

    /** Whether the rows are to blame, not the database. */
    private static boolean isOfData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                int code = sqlite.getResultCode().code & 0xff;
                return code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                        || code == SQLiteErrorCode.SQLITE_MISMATCH.code
                        || code == SQLiteErrorCode.SQLITE_ERROR.code;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Set.of("22", "23", "42").contains(sql.getSQLState().substring(0, 2));
            }
        }
        return failure instanceof IllegalArgumentException;
    }

    private static @Nullable Page page(Map<String, Object> row) throws RecordException {
        if (row.isEmpty()) {
            return null;
        }
        try {
            return Records.page((byte[]) value(row, "bytes"), (String) value(row, "facts"));
        } catch (ArchiveException | ClassCastException | IllegalArgumentException e) {
            throw new RecordException("the page is damaged");
        }
    }

    private Added added(Kept.Version kept, Entry entry, boolean withPage) throws RecordException, SQLException {
        String address = String.valueOf(kept.article().getOrDefault("address", entry.address()));
        if (forgotten.contains(address)) {
            return new Added.Forgotten();
        }
        boolean numbered = whole && !kept.article().isEmpty();
        Long held = numbered
                ? heldVersion(number(kept.version(), "id"))
                : heldPage(entry, kept.held().keySet());
        if (held != null) {
            return new Added.Held(held);
        }
        return numbered ? restored(kept, entry) : taken(kept, entry, address, withPage);
    }

    /** All numbers as they were. */
    private Added restored(Kept.Version kept, Entry entry) throws RecordException, SQLException {
        long article = number(kept.article(), "id");
        long version = number(kept.version(), "id");
        insert("article", kept.article());
        Map<String, Object> row = new LinkedHashMap<>(kept.version());
        row.put("record", entry.record());
        insert("version", row);
        machine(version, kept);
        if (!kept.page().isEmpty()) {
            insert("page", kept.page());
        }
        kept.held()
                .forEach((sha256, seen) -> insert("held", Map.of("sha256", sha256, "version", version, "seen", seen)));
        kept.exports().forEach(e -> insert("exported", Map.of("export", e, "article", article)));
        try (Batch batch = new Batch(handle.getConnection())) {
            new VersionRows(batch, store.dialect(), entry, version).found(kept.entities(), local -> {
                Long number = kept.statements().get(local);
                return number == null ? numbers.next("statement") : number;
            });
            batch.flush();
        }
        numbers.taken("article", article);
        numbers.taken("version", version);
        kept.statements().values().forEach(n -> numbers.taken("statement", n));
        int number = (int) number(kept.version(), "number");
        return number == 1 ? new Added.New(article) : new Added.Changed(article, number);
    }

    /** As if it had been read just now, but with the time and the reader that it had. */
    private Added taken(Kept.Version kept, Entry entry, String address, boolean withPage) throws SQLException {
        Long known = one("SELECT id FROM article WHERE address = ?", address);
        long article = known == null ? numbers.next("article") : known;
        Long same = one("SELECT id FROM version WHERE article = ? AND text_sha256 = ?", article, entry.textSha256());
        String seen = String.valueOf(kept.version()
                .getOrDefault(
                        "seen", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        if (same != null) {
            hold(entry, kept, same, seen);
            return new Added.Held(article);
        }
        StoryRegister.Place place = known == null ? placed(article, entry) : null;
        long version = numbers.next("version");
        Long last = one("SELECT MAX(number) FROM version WHERE article = ?", article);
        int number = last == null ? 1 : last.intValue() + 1;
        if (known == null) {
            Map<String, Object> row =
                    new LinkedHashMap<>(Map.of("id", article, "address", address, "current", version, "pinned", 0L));
            if (place != null) {
                row.put("story", place.story());
                if (place.copies() != null) {
                    row.put("copies", place.copies());
                }
            }
            insert("article", row);
        }
        try (Batch batch = new Batch(handle.getConnection())) {
            VersionRows rows = new VersionRows(batch, store.dialect(), entry, version);
            rows.version(article, number, seen, String.valueOf(kept.version().getOrDefault("reader", "")));
            if (withPage) {
                rows.page();
            }
            rows.found(
                    DecidedEntities.ofArticle(handle, article)
                            .over(
                                    entities.identified(entry.reading()),
                                    entry.reading().entities()),
                    local -> numbers.next("statement"));
            batch.flush();
        }
        machine(version, kept);
        handle.execute(Loose.CURRENT, article);
        entities.flush();
        hold(entry, kept, version, seen);
        return number == 1 ? new Added.New(article) : new Added.Changed(article, number);
    }

    private void machine(long version, Kept.Version kept) {
        if (!kept.machine().isEmpty()) {
            insert("machine", Map.of("version", version, "record", Packed.of(kept.machine())));
        }
    }

    /** An article that the archive did not hold joins a story, or begins one, as one that was read. */
    private StoryRegister.@Nullable Place placed(long article, Entry entry) throws SQLException {
        StoryRegister.Place place = stories.place(article, entry);
        storyRows.flush();
        return place;
    }

    private void hold(Entry entry, Kept.Version kept, long version, String seen) {
        insert("held", Map.of("sha256", entry.sha256(), "version", version, "seen", seen));
        kept.held()
                .forEach((sha256, when) -> insert("held", Map.of("sha256", sha256, "version", version, "seen", when)));
    }

    private @Nullable Long heldVersion(long version) {
        return one("SELECT article FROM version WHERE id = ?", version);
    }

    private @Nullable Long heldPage(Entry entry, Set<String> held) {
        List<String> all = new ArrayList<>(held);
        all.add(entry.sha256());
        for (String sha256 : all) {
            Long article =
                    one("SELECT v.article FROM held h JOIN version v ON v.id = h.version WHERE h.sha256 = ?", sha256);
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private void insert(String table, Map<String, Object> row) {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ") ON CONFLICT DO NOTHING";
        handle.execute(sql, row.values().toArray());
    }

    private @Nullable Long one(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findFirst().orElse(null);
    }

    private long count(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).one();
    }

    private static Object value(Map<String, Object> row, String column) throws RecordException {
        Object value = row.get(column);
        if (value == null) {
            throw new RecordException("\"" + column + "\" is missing");
        }
        return value;
    }

    private static long number(Map<String, Object> row, String column) {
        if (row.get(column) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("\"" + column + "\" is no number");
    }

    /** Makes all that was put back since the last time durable. */
    public void commit() {
        try {
            numbers.write(handle);
            handle.commit();
            handle.begin();
        } catch (RuntimeException e) {
            throw ArchiveException.of(store.name(), e);
        }
    }

    /**
     * Mends what refers to what did not come.
     *
     * @param complete whether nothing is missing, so that the import will not be taken up again
     */
    public void finish(boolean complete) {
        try {
            for (String sql : Loose.MENDED) {
                handle.execute(sql);
            }
            corrections();
            numbers.write(handle);
            if (complete) {
                handle.execute("DELETE FROM counter WHERE name = ?", marker);
            }
            handle.commit();
            handle.begin();
        } catch (RuntimeException | SQLException e) {
            throw ArchiveException.of(store.name(), e);
        }
    }

    /** Records are as people decided, whether here or where they come from. */
    private void corrections() throws SQLException {
        try (Batch batch = new Batch(handle.getConnection())) {
            new CorrectionRows(handle, batch, new Replacement(handle, store.dialect(), batch, entities, numbers))
                    .deriveAll();
            batch.flush();
            entities.flush();
        }
    }

    /** What was put back since the last commit is lost. */
    @Override
    public void close() {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            // The connection is gone.
        }
        lock.close();
        handle.close();
    }
}

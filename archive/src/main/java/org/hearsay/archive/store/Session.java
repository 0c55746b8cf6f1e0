// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.archive.entity.EntityRegister;
import org.hearsay.archive.entity.Identified;
import org.hearsay.archive.sql.Lookup;
import org.hearsay.correction.Correction;
import org.hearsay.lexicon.Lexicons;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A connection that writes, with what it added since its last commit. */
final class Session {
    private final Store store;
    private final Handle handle;
    private final WriterLock lock;
    private final String reader;
    private final Supplier<Instant> clock;
    private final Batch batch;
    private final Lookup<Known> pages;
    private final Lookup<Current> articles;
    private final Numbers numbers;
    private final Forgotten forgotten;
    private final EntityRegister entities;
    private final StoryRegister stories;
    private final Replacement replacement;
    private final CorrectionRows corrections;
    private final Map<String, Known> knownPages = new HashMap<>();
    private final Map<String, Current> knownArticles = new HashMap<>();
    private boolean begun;

    /** An article with the number of its last version, and what is known of the one that was seen last. */
    private record Current(long article, int number, String textSha256, long version, String seen) {}

    /** A page that the archive holds. */
    private record Known(long article) {}

    Session(Store store, Handle handle, String reader, Supplier<Instant> clock) {
        this.store = store;
        this.handle = handle;
        this.reader = reader;
        this.clock = clock;
        this.lock = WriterLock.of(store, handle);
        this.batch = new Batch(handle.getConnection());
        this.pages = new Lookup<>(
                handle.getConnection(),
                "SELECT v.article FROM held h JOIN version v ON v.id = h.version WHERE h.sha256 = ?",
                row -> new Known(row.getLong(1)));
        this.articles = new Lookup<>(
                handle.getConnection(),
                "SELECT a.id, (SELECT MAX(number) FROM version WHERE article = a.id), v.text_sha256, v.id, v.seen"
                        + " FROM article a JOIN version v ON v.id = a.current WHERE a.address = ?",
                row -> new Current(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4), row.getString(5)));
        this.numbers = numbers(handle, lock);
        this.forgotten = Forgotten.of(handle);
        this.entities = new EntityRegister(handle, () -> numbers.next("entity"));
        this.stories = new StoryRegister(handle, batch, Lexicons.shipped());
        this.replacement = new Replacement(handle, store.dialect(), batch, entities, numbers);
        this.corrections = new CorrectionRows(handle, batch, replacement);
    }

    /** Where they cannot be read, nobody keeps the lock. */
    private static Numbers numbers(Handle handle, WriterLock lock) {
        try {
            return new Numbers(handle);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Added add(Entry entry) throws SQLException {
        begin();
        if (forgotten.contains(entry.address())) {
            return new Added.Forgotten();
        }
        Known known = page(entry.sha256());
        if (known != null) {
            return new Added.Held(known.article());
        }
        String seen = (entry.taken() == null ? clock.get() : entry.taken().truncatedTo(ChronoUnit.SECONDS)).toString();
        Current current = article(entry.address());
        if (current != null && current.textSha256().equals(entry.textSha256())) {
            hold(entry, current.article(), current.version(), seen);
            return new Added.Held(current.article());
        }
        long version = numbers.next("version");
        long article = current == null ? numbers.next("article") : current.article();
        int number = current == null ? 1 : current.number() + 1;
        Current latest = new Current(article, number, entry.textSha256(), version, seen);
        if (current == null) {
            StoryRegister.Place place = stories.place(article, entry);
            batch.add(Row.in("article")
                    .with("id", article)
                    .with("address", entry.address())
                    .with("current", version)
                    .with("story", place == null ? null : place.story())
                    .with("copies", place == null ? null : place.copies()));
        } else if (seen.compareTo(current.seen()) >= 0) {
            batch.add("UPDATE article SET current = ? WHERE id = ?", version, article);
        } else {
            latest = new Current(article, number, current.textSha256(), current.version(), current.seen());
        }
        knownArticles.put(entry.address(), latest);
        Entry decided = current == null ? entry : corrections.decided(version, entry);
        VersionRows rows = new VersionRows(batch, store.dialect(), decided, version);
        rows.version(article, number, seen, reader);
        rows.page();
        Map<String, Identified> identified = entities.identified(decided.reading());
        if (current != null) {
            identified = DecidedEntities.ofArticle(handle, article)
                    .over(identified, decided.reading().entities());
        }
        rows.found(identified, local -> numbers.next("statement"));
        hold(entry, article, version, seen);
        return number == 1 ? new Added.New(article) : new Added.Changed(article, number);
    }

    /** Adds what a person wants kept. */
    Added keep(Entry entry, String who) throws SQLException {
        Added added = add(entry);
        Long article = switch (added) {
            case Added.New it -> it.article();
            case Added.Changed it -> it.article();
            case Added.Held ignored -> null;
            case Added.Forgotten ignored -> null;
        };
        if (article != null) {
            new Decisions(numbers, who).decided(handle, "keep", article, "");
        }
        return added;
    }

    /** Puts a newer reading in place of a version's. */
    Added replace(long version, Entry entry) throws SQLException {
        begin();
        replacement.put(version, corrections.decided(version, entry), reader);
        return new Added.Held(version);
    }

    /**
     * Takes down what a person decided about a statement of the article at an address.
     *
     * @param seen the number of the last decision about this article that the person saw; 0: none
     * @return its number
     * @throws ContradictionException when somebody else has decided about the same words meanwhile
     */
    long correct(String address, Correction correction, long seen) throws SQLException {
        begin();
        batch.flush();
        String text = currentText(address);
        for (StoredCorrection other : corrections.standing(address)) {
            if (other.id() > seen && other.correction().touches(correction, text)) {
                throw new ContradictionException(other);
            }
        }
        long id = numbers.next("correction");
        handle.execute(
                "INSERT INTO correction (id, address, made, who, was, is_now) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                address,
                correction.made(),
                correction.who(),
                CorrectionJson.text(correction.before()),
                CorrectionJson.text(correction.after()));
        derive(address);
        return id;
    }

    private String currentText(String address) {
        return handle.createQuery(
                        "SELECT v.record FROM version v JOIN article a ON a.current = v.id WHERE a.address = ?")
                .bind(0, address)
                .map((row, context) -> Records.text(row.getBytes(1)))
                .findOne()
                .orElseThrow(() -> new ArchiveException(store.name() + ": " + address + ": no such article"));
    }

    /** Undoes a decision; whether it stood. */
    boolean undo(long correction, String who) throws SQLException {
        begin();
        batch.flush();
        String address = handle.createQuery("SELECT address FROM correction WHERE id = ? AND undone IS NULL")
                .bind(0, correction)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        if (address == null) {
            return false;
        }
        handle.execute(
                "UPDATE correction SET undone = ?, undone_by = ? WHERE id = ?",
                clock.get().toString(),
                who,
                correction);
        handle.execute("DELETE FROM correction_outcome WHERE correction = ?", correction);
        derive(address);
        return true;
    }

    /** What is asked next sees what was decided. */
    private void derive(String address) throws SQLException {
        corrections.derive(address);
        batch.flush();
        entities.flush();
    }

    private void begin() {
        if (!begun) {
            handle.begin();
            begun = true;
        }
    }

    private @Nullable Known page(String sha256) throws SQLException {
        Known known = knownPages.get(sha256);
        return known != null ? known : pages.first(sha256);
    }

    private @Nullable Current article(String address) throws SQLException {
        Current current = knownArticles.get(address);
        return current != null ? current : articles.first(address);
    }

    private void hold(Entry entry, long article, long version, String seen) throws SQLException {
        batch.add(Row.in("held")
                .with("sha256", entry.sha256())
                .with("version", version)
                .with("seen", seen));
        knownPages.put(entry.sha256(), new Known(article));
    }

    void commit() throws SQLException {
        begin();
        batch.flush();
        entities.flush();
        numbers.write(handle);
        handle.commit();
        begun = false;
        knownPages.clear();
        knownArticles.clear();
    }

    /** Gives up what was not committed, and the lock. */
    void abandon() {
        try {
            batch.close();
            pages.close();
            articles.close();
            entities.close();
            if (begun) {
                handle.rollback();
            }
        } catch (RuntimeException | SQLException e) {
            // The connection is gone, and with it what was not committed.
        }
        lock.close();
        try {
            handle.close();
        } catch (RuntimeException e) {
            // As above.
        }
    }
}

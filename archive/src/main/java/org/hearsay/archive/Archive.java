// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.archive.account.Accounts;
import org.hearsay.archive.log.ChangeLog;
import org.hearsay.archive.search.Carriers;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.Search;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.CheckTables;
import org.hearsay.archive.store.Comparisons;
import org.hearsay.archive.store.CorrectionTables;
import org.hearsay.archive.store.DecisionTables;
import org.hearsay.archive.store.EntityTables;
import org.hearsay.archive.store.OutletTables;
import org.hearsay.archive.store.PublishedTables;
import org.hearsay.archive.store.Rereading;
import org.hearsay.archive.store.Store;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.StoryTables;
import org.hearsay.archive.store.TellingCorrectionTables;
import org.hearsay.archive.store.Versions;
import org.hearsay.archive.store.WatchTables;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Page;
import org.hearsay.lexicon.Lexicons;

/**
 * An archive: readings that are kept, in all their versions, and found again. It serves many threads; one writer at a time
 * adds to it, also over processes.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open("hearsay.db"); Writer writer = archive.writer("1")) {
 *     writer.add(Entry.of(hearsay.read(page)));
 *     writer.commit();
 * }
 * }</pre>
 */
public final class Archive implements AutoCloseable {
    private final Store store;
    private final Search search;
    private final Versions versions;

    private Archive(Store store) {
        this.store = store;
        this.search = new Search(store);
        this.versions = new Versions(store);
    }

    /**
     * The archive at a place, made where there is none and brought up to date where it is older than this Hearsay.
     *
     * @param place a file, or the address of a PostgreSQL database ({@code jdbc:postgresql:…})
     * @throws org.hearsay.archive.store.ArchiveException when it cannot be opened; the message says why
     */
    public static Archive open(String place) {
        return new Archive(Store.open(place));
    }

    /** The same, but an archive that is not there is an error. */
    public static Archive openExisting(String place) {
        return new Archive(Store.openExisting(place));
    }

    /** What adds to it. @param reader the version of the reader that makes the readings */
    public Writer writer(String reader) {
        return new Writer(store, reader);
    }

    /** Whether it holds a page of these bytes. */
    public boolean holds(String sha256) {
        return versions.holds(sha256);
    }

    /** What a search finds, in the order that it asks for. */
    public List<Hit> search(SearchRequest request) {
        return search.hits(request);
    }

    /** The same, one by one, so that any number takes the same memory. */
    public void search(SearchRequest request, Consumer<Hit> consumer) {
        search.each(request, consumer);
    }

    /** What a search finds, what came last first. */
    public List<Hit> latest(SearchRequest request) {
        return search.latest(request);
    }

    /** The versions of the article at an address, or of a file, the oldest first; empty when the archive holds none. */
    public List<StoredVersion> versions(String address) {
        return versions.at(address);
    }

    /** One version of an article by the article's number; empty when there is no such. */
    public Optional<StoredVersion> version(long article, int number) {
        return versions.of(article, number);
    }

    /** The page of which a version was read; empty where its bytes are not kept. */
    public Optional<Page> page(long article, int number) {
        return versions.page(article, number);
    }

    /** The versions of an article by its number, the oldest first; empty when there is no such. */
    public List<StoredVersion> versions(long article) {
        return versions.ofArticle(article);
    }

    /** The story of an article; empty when it is in none. */
    public Optional<Long> storyOf(long article) {
        return versions.story(article);
    }

    /** Every version that may carry a quotation, in the order in which they came; whether it does, its words tell. */
    public void carriers(String quotation, Lexicons lexicons, Consumer<StoredVersion> consumer) {
        new Carriers(store, lexicons).each(quotation, consumer);
    }

    /** All versions of all articles, in the order in which they came. */
    public void each(Consumer<StoredVersion> consumer) {
        versions.each(consumer);
    }

    /** What a newer reader may read again. @param reader its version */
    public Rereading rereading(String reader) {
        return new Rereading(store, reader);
    }

    /** The people and organisations of the articles. */
    public EntityTables entities() {
        return new EntityTables(store);
    }

    /** The stories that the articles cover. */
    public StoryTables stories() {
        return new StoryTables(store);
    }

    /** The newest version of each article of a story, in the order in which the articles came. */
    public List<StoredVersion> ofStory(long story) {
        return versions.ofStory(story);
    }

    /** Stories put side by side; what was made is kept. */
    public Comparisons comparisons(Lexicons lexicons) {
        return new Comparisons(store, lexicons);
    }

    /** What people decided about statements. */
    public CorrectionTables corrections() {
        return new CorrectionTables(store);
    }

    /** What people decided about tellings. */
    public TellingCorrectionTables tellingCorrections() {
        return new TellingCorrectionTables(store);
    }

    /** Who may use a server over it. */
    public Accounts accounts() {
        return new Accounts(store);
    }

    /** Who changed what. */
    public ChangeLog changes() {
        return new ChangeLog(store);
    }

    /** What may be read by who knows an address. */
    public PublishedTables published() {
        return new PublishedTables(store);
    }

    /** What people decided about entities and stories. */
    public DecisionTables decisions() {
        return new DecisionTables(store);
    }

    /** Which texts people have looked through. */
    public CheckTables checks() {
        return new CheckTables(store);
    }

    /** The outlets that published the articles. */
    public OutletTables outlets() {
        return new OutletTables(store);
    }

    /** How far the watch of feeds has come. */
    public WatchTables watchTables() {
        return new WatchTables(store);
    }

    /** Its database, for what asks more of it than the methods here. */
    public Store store() {
        return store;
    }

    /** What its user calls it, without a password. */
    public String name() {
        return store.name();
    }

    @Override
    public void close() {
        store.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.Reading;
import org.hearsay.archive.fetch.Validators;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Comparisons;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.InventedArticles;
import org.hearsay.archive.store.InventedArticles.Says;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.WatchTables;
import org.hearsay.archive.store.Writer;
import org.hearsay.archive.watch.FeedState;
import org.hearsay.archive.watch.Visit;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.ComparisonJson;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does, whatever database holds it. */
abstract class ArchiveContract {
    private static final String URL = "https://quay.example/bridge";
    private static final Reading BRIDGE = InventedArticles.reading(
            URL,
            "The Quay",
            "2024-05-14",
            "Mayor admits bridge is a mess",
            new Says("The bridge is a mess and the café won’t open", "Mayor", "Ilse Varga"),
            new Says("Nobody will pay for this", "Councillor", "Tam Brook"));
    private static final Reading EDITED = InventedArticles.reading(
            URL + "?utm_source=feed",
            "The Quay",
            "2024-05-14",
            "Mayor speaks of bridge",
            new Says("The bridge is a challenge", "Mayor", "Ilse Varga"));
    private static final Reading STEEL = InventedArticles.reading(
            "https://orrin.example/steel",
            "Orrin Gazette",
            "2024-05-16",
            "Steel for the bridge is late",
            new Says("The steel is late and the bridge will wait", "spokeswoman", "Dora Quist"),
            new Says("It is all under control", "Mayor", "Ilse Varga"));

    private Archive archive;

    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private List<Added> added(Reading... readings) {
        try (Writer writer = archive.writer("test")) {
            List<Added> added = new ArrayList<>();
            for (Reading reading : readings) {
                added.add(writer.add(Entry.of(reading)));
            }
            writer.commit();
            return added;
        }
    }

    private static Hit.Said said(Hit hit) {
        return Objects.requireNonNull(hit.said());
    }

    private List<String> found(String words) {
        return archive.search(SearchRequest.ofWords(words)).stream()
                .map(Hit::headline)
                .toList();
    }

    @Test
    void keepsTheRecordAsItWas() {
        assertThat(added(BRIDGE)).containsExactly(new Added.New(1));
        StoredVersion stored = archive.versions(URL).getFirst();
        assertThat(RecordJson.line(stored.reading())).isEqualTo(RecordJson.line(BRIDGE));
        assertThat(archive.holds(BRIDGE.article().page().sha256())).isTrue();
    }

    @Test
    void holdsAPageOnceAndAChangedOneAsAVersion() {
        assertThat(added(BRIDGE, BRIDGE, STEEL, EDITED))
                .containsExactly(new Added.New(1), new Added.Held(1), new Added.New(2), new Added.Changed(1, 2));
        assertThat(added(EDITED, BRIDGE)).containsExactly(new Added.Held(1), new Added.Held(1));
        assertThat(archive.versions("http://www.quay.example/bridge/#top"))
                .extracting(StoredVersion::number, StoredVersion::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, false), org.assertj.core.groups.Tuple.tuple(2, true));
    }

    @Test
    void whatWasNotCommittedIsNotThere() {
        try (Writer writer = archive.writer("test")) {
            writer.add(Entry.of(BRIDGE));
        }
        assertThat(archive.versions(URL)).isEmpty();
        assertThat(found("bridge")).isEmpty();
        assertThat(added(BRIDGE)).containsExactly(new Added.New(1));
    }

    @Test
    void hasOneWriter() {
        try (Writer writer = archive.writer("test")) {
            assertThatThrownBy(() -> archive.writer("test"))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("another hearsay is adding to this archive");
            writer.add(Entry.of(BRIDGE));
            writer.commit();
        }
        added(STEEL);
    }

    @Test
    void aWriterThatRestsLetsOthersWriteAndWaitsForThem() throws InterruptedException {
        try (Writer watch = archive.writer("test")) {
            watch.add(Entry.of(BRIDGE));
            watch.rest();
            assertThatThrownBy(() -> archive.writer("test")).isInstanceOf(ArchiveException.class);
            watch.commit();
            watch.rest();
            Writer other = archive.writer("test");
            other.add(Entry.of(STEEL));
            Thread ends = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(2_500);
                    other.commit();
                    other.close();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(watch.add(Entry.of(EDITED))).isEqualTo(new Added.Changed(1, 2));
            watch.commit();
            ends.join();
        }
        assertThat(found("steel")).hasSize(1);
        assertThat(archive.versions(URL)).hasSize(2);
    }

    @Test
    void findsWordsPhrasesAndBeginnings() {
        added(BRIDGE, STEEL);
        assertThat(found("bridge")).hasSize(2);
        assertThat(found("CAFE wont")).isEmpty();
        assertThat(found("cafe won't")).containsExactly("Mayor admits bridge is a mess");
        assertThat(found("“bridge will wait”")).containsExactly("Steel for the bridge is late");
        assertThat(found("\"will bridge wait\"")).isEmpty();
        assertThat(found("bri* -steel")).containsExactly("Mayor admits bridge is a mess");
        assertThat(found("bridge -“is late”")).containsExactly("Mayor admits bridge is a mess");
    }

    @Test
    void nothingInASearchBreaksIt() {
        added(BRIDGE, STEEL);
        for (String odd : List.of(
                "\"",
                "“",
                "((",
                "AND OR NOT",
                "a AND",
                "NEAR(bridge",
                "bridge*mess",
                "-",
                "--",
                "'",
                "';--",
                "%",
                "_",
                "words:bridge",
                "bridge:*",
                "^bridge",
                "{a b}",
                "\\",
                "\u0000",
                "🌉",
                "-bridge",
                "* *",
                "bridge \"")) {
            archive.search(SearchRequest.ofWords(odd));
            archive.search(SearchRequest.ofWords(odd).inStatements());
        }
        assertThat(found("bridge \"")).hasSize(2);
    }

    @Test
    void findsStatementsBySpeakerOutletAndDay() {
        added(BRIDGE, STEEL);
        SearchRequest varga =
                SearchRequest.ofWords("").inStatements().newestFirst().with(Facet.SPEAKER, "varga");
        assertThat(archive.search(varga))
                .extracting(h -> said(h).content())
                .containsExactly("“It is all under control,”", "“The bridge is a mess and the café won’t open,”");
        SearchRequest late = SearchRequest.ofWords("bridge")
                .inStatements()
                .with(Facet.OUTLET, "orrin gazette")
                .with(Facet.KIND, "direct")
                .with(Facet.STANCE, "neutral")
                .with(Facet.SINCE, "2024-05-15")
                .with(Facet.UNTIL, "2024-05")
                .with(Facet.LABEL, "spokeswoman");
        assertThat(archive.search(late)).extracting(h -> said(h).speaker()).containsExactly("Dora Quist");
        SearchRequest articles = SearchRequest.ofWords("")
                .newestFirst()
                .with(Facet.SPEAKER, "Quist")
                .with(Facet.OUTLET, "orrin.example");
        assertThat(archive.search(articles)).extracting(Hit::headline).containsExactly("Steel for the bridge is late");
    }

    @Test
    void listsAreGivenInParts() {
        added(BRIDGE, STEEL);
        for (SearchRequest request : List.of(
                SearchRequest.ofWords("bridge"),
                SearchRequest.ofWords("bridge").newestFirst(),
                SearchRequest.ofWords("").inStatements())) {
            List<Hit> whole = archive.search(request);
            List<Hit> parts = new ArrayList<>();
            for (int passed = 0; passed <= whole.size(); passed++) {
                parts.addAll(archive.search(request.limited(1).after(passed)));
            }
            assertThat(parts).hasSizeGreaterThan(1).isEqualTo(whole);
        }
        List<StoredStory> stories = archive.stories().list(null, null, 1, 0);
        assertThat(archive.stories().list(null, null, 1, 1, stories.size() - 1)).containsExactly(stories.getLast());
        assertThat(archive.stories().list(null, null, 1, 1, stories.size())).isEmpty();
    }

    @Test
    void marksWhatWasSought() {
        added(BRIDGE);
        Hit hit = archive.search(SearchRequest.ofWords("cafe").inStatements()).getFirst();
        assertThat(hit.snippet().marks())
                .extracting(m -> m.in(hit.snippet().text()))
                .containsExactly("café");
    }

    @Test
    void searchesTheNewestVersionUnlessAskedForAll() {
        added(BRIDGE, EDITED);
        assertThat(found("mess")).isEmpty();
        assertThat(found("challenge")).hasSize(1);
        SearchRequest all = SearchRequest.ofWords("mess").inEveryVersion();
        assertThat(archive.search(all)).extracting(Hit::version).containsExactly(1);
    }

    @Test
    void onePersonIsOneOverArticlesAndTwoOfANameAreNot() {
        Reading other = InventedArticles.reading(
                "https://sport.example/cup",
                "Sport",
                "2024-05-17",
                "Goalkeeper rests",
                new Says("I will rest", "goalkeeper", "Ilse Varga"));
        Reading variant = InventedArticles.reading(
                "https://orrin.example/later",
                "Orrin Gazette",
                "2024-05-18",
                "Mayor again",
                new Says("It opens soon", "Mayor", "Ilze Varga"));
        added(BRIDGE, STEEL, other, variant);
        SearchRequest all =
                SearchRequest.ofWords("").inStatements().newestFirst().with(Facet.SPEAKER, "varga");
        assertThat(archive.search(all))
                .extracting(h -> said(h).entity() + " " + said(h).content())
                .satisfies(rows -> {
                    String mayor = rows.stream()
                            .filter(r -> r.contains("mess"))
                            .findFirst()
                            .orElseThrow()
                            .split(" ")[0];
                    assertThat(rows)
                            .anySatisfy(
                                    r -> assertThat(r).startsWith(mayor + " ").contains("control"));
                    assertThat(rows)
                            .anySatisfy(r ->
                                    assertThat(r).doesNotStartWith(mayor + " ").contains("rest"));
                });
    }

    @Test
    void rowsComeInAnyOrder() {
        try (Writer writer = archive.writer("test")) {
            writer.add(Entry.of(BRIDGE));
            writer.commit();
        }
        try (Writer writer = archive.writer("test")) {
            writer.add(Entry.of(EDITED));
            writer.commit();
            Reading edited = InventedArticles.reading(
                    "https://orrin.example/steel",
                    "Orrin Gazette",
                    "2024-05-16",
                    "Steel is there",
                    new Says("The steel is there", "spokeswoman", "Dora Quist"));
            assertThat(writer.add(Entry.of(STEEL))).isEqualTo(new Added.New(2));
            assertThat(writer.add(Entry.of(edited))).isEqualTo(new Added.Changed(2, 2));
            writer.commit();
        }
        assertThat(archive.versions("https://orrin.example/steel"))
                .extracting(StoredVersion::current)
                .containsExactly(false, true);
    }

    @Test
    void articlesOfOneHappeningAreAStoryThatKeepsItsNumber() {
        Says mess = new Says(
                "Nobody will cross the old Lea bridge at Port Orrin before its piers are mended",
                "Mayor",
                "Ilse Varga");
        Reading told = InventedArticles.reading(
                "https://gazette.example/piers",
                "Orrin Gazette",
                "2024-05-14",
                "Lea bridge at Port Orrin stays closed",
                mess);
        Reading retold = InventedArticles.reading(
                "https://herald.example/piers",
                "The Herald",
                "2024-05-14",
                "Port Orrin: Lea bridge closed, says Mayor Varga",
                mess,
                new Says("The piers of the Lea bridge are cracked", "engineer", "Dora Quist"));
        Reading other = InventedArticles.reading(
                "https://sport.example/cup",
                "Sport",
                "2024-05-14",
                "Halden United win the cup on penalties",
                new Says("We never trained penalties", "goalkeeper", "Anke Holm"));
        added(told, other);
        added(retold);
        assertThat(archive.stories().list(null, null, 1, 0))
                .extracting(s -> s.id() + ": " + s.articles() + " " + s.outlets())
                .containsExactlyInAnyOrder("1: 2 [Orrin Gazette, The Herald]", "2: 1 [Sport]");
        assertThat(archive.ofStory(1)).hasSize(2);
        assertThat(archive.stories().list("2024-06", null, 1, 0)).isEmpty();
        assertThat(archive.stories().list(null, null, 3, 0)).isEmpty();
    }

    private static Reading retold(String outlet, String words) {
        return InventedArticles.reading(
                "https://" + outlet + ".example/bridge",
                outlet,
                "2024-05-15",
                "Mayor admits bridge is a mess",
                new Says(words, "Mayor", "Ilse Varga"),
                new Says("Nobody will pay for this", "Councillor", "Tam Brook"));
    }

    @Test
    void aPersonMergesAndSplitsStories() {
        added(
                BRIDGE,
                InventedArticles.reading(
                        "https://orrin.example/choir",
                        "Orrin Gazette",
                        "2024-05-16",
                        "Choir wins a prize abroad",
                        new Says("We sang better than ever before", "conductor", "Pim Laske")));
        assertThat(archive.stories().list(null, null, 1, 0)).hasSize(2);
        archive.stories().merge(1, 2, "Ada");
        assertThat(archive.stories().list(null, null, 1, 0))
                .extracting(StoredStory::id, StoredStory::articles, StoredStory::firstDay, StoredStory::lastDay)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 2, "2024-05-14", "2024-05-16"));
        assertThat(archive.ofStory(2)).hasSize(2);
        assertThat(archive.stories().story(2)).map(StoredStory::id).contains(1L);
        assertThatThrownBy(() -> archive.stories().merge(1, 2, "Ada"), "Ada").hasMessageContaining("one already");
        assertThatThrownBy(() -> archive.stories().split(1, List.of(1L, 2L), "Ada"))
                .hasMessageContaining("without an article");
        assertThatThrownBy(() -> archive.stories().merge(1, 99, "Ada"), "Ada").hasMessageContaining("no story 99");
        assertThat(archive.stories().split(1, List.of(1L), "Ada"))
                .as("a number that no article will bear, for those of both stand for the story already")
                .isEqualTo(3);
        assertThat(archive.ofStory(1)).extracting(StoredVersion::article).containsExactly(2L);
    }

    @Test
    void whatWasSplitStandsAsAStoryOfItsOwn() {
        added(BRIDGE, retold("harbour", "The bridge is a mess"), retold("mills", "The bridge is quite a mess"));
        assertThat(archive.ofStory(1)).hasSize(3);
        long made = archive.stories().split(1, List.of(2L, 3L), "Ada");
        assertThat(made).isEqualTo(2);
        assertThat(archive.ofStory(1)).extracting(StoredVersion::article).containsExactly(1L);
        assertThat(archive.ofStory(2)).extracting(StoredVersion::article).containsExactly(2L, 3L);
        assertThat(archive.stories().story(1)).map(StoredStory::lastDay).contains("2024-05-14");
        added(retold("valley", "The bridge is a mess and will stay one"));
        assertThat(archive.stories().list(null, null, 1, 0)).hasSize(2);
    }

    @Test
    void aComparisonIsKeptAsLongAsItsArticlesAreTheSame() {
        added(BRIDGE, retold("harbour", "The bridge is a mess"));
        Comparisons.Compared made = compared();
        assertThat(made.comparison().stories().getFirst().utterances()).isNotEmpty();
        assertThat(kept()).isEqualTo(1);
        archive.store().ask(handle -> handle.execute("UPDATE comparison SET made = 'before'"));
        Comparisons.Compared again = compared();
        assertThat(ComparisonJson.line(again.comparison())).isEqualTo(ComparisonJson.line(made.comparison()));
        assertThat(madeWhen()).isEqualTo("before");
        added(retold("mills", "The bridge is quite a mess"));
        assertThat(compared().versions()).hasSize(3);
        assertThat(madeWhen()).isNotEqualTo("before");
        archive.store().ask(handle -> handle.execute("UPDATE comparison SET record = ?", new byte[] {1, 2, 3}));
        assertThat(compared().versions()).hasSize(3);
    }

    private Comparisons.Compared compared() {
        return archive.comparisons(Lexicons.shipped()).of(1).orElseThrow();
    }

    private int kept() {
        return archive.store()
                .ask(handle -> handle.createQuery("SELECT COUNT(*) FROM comparison")
                        .mapTo(Integer.class)
                        .one());
    }

    private String madeWhen() {
        return archive.store()
                .ask(handle -> handle.createQuery("SELECT made FROM comparison")
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void anOlderCaptureDoesNotBecomeTheNewest() {
        added(EDITED);
        Reading older = InventedArticles.reading(
                URL,
                "The Quay",
                "2024-05-14",
                "Mayor admits bridge is a mess",
                new Says("The bridge is a mess", "Mayor", "Ilse Varga"));
        try (Writer writer = archive.writer("test")) {
            Page captured = older.article().page().taken(Instant.parse("2024-05-14T10:00:00Z"));
            writer.add(Entry.of(older, captured));
            writer.commit();
        }
        assertThat(archive.versions(URL))
                .extracting(StoredVersion::seen, StoredVersion::current)
                .satisfies(versions -> assertThat(versions.getFirst())
                        .isEqualTo(org.assertj.core.groups.Tuple.tuple("2024-05-14T10:00:00Z", false)));
        assertThat(found("challenge")).hasSize(1);
        assertThat(found("mess")).isEmpty();
    }

    @Test
    void theWatchRemembersHowFarItCame() {
        WatchTables watch = archive.watchTables();
        watch.watch("https://quay.example/feed", "Ada");
        watch.watch("https://quay.example/feed", "Ada");
        assertThat(watch.watched()).containsExactly("https://quay.example/feed");
        FeedState state = new FeedState(
                "https://quay.example/feed",
                new Validators("\"1\"", null),
                Instant.parse("2024-05-14T10:00:00Z"),
                Duration.ofMinutes(15),
                2);
        watch.keep(state);
        watch.keep(state);
        assertThat(watch.feed("https://quay.example/feed")).contains(state);
        watch.take("https://quay.example/feed", URL, "a", Instant.now());
        watch.take("https://quay.example/feed", URL, "b", Instant.now());
        assertThat(watch.stamp("https://quay.example/feed", URL)).contains("b");
        assertThat(watch.isTaken(URL)).isTrue();
        Visit visit = new Visit(
                "https://quay.example/feed",
                URL,
                new PageDate("2024-05-14", PageDate.Precision.DAY, "feed"),
                Validators.NONE,
                1,
                Instant.parse("2024-05-14T11:00:00Z"));
        watch.visit(visit);
        assertThat(watch.due(visit.feed(), Instant.parse("2024-05-14T10:59:59Z")))
                .isEmpty();
        assertThat(watch.due(visit.feed(), visit.due())).containsExactly(visit);
        watch.settle(visit.feed(), URL);
        assertThat(watch.due(visit.feed(), visit.due())).isEmpty();
        assertThat(watch.unwatch("https://quay.example/feed", "Ada")).isTrue();
        assertThat(watch.watched()).isEmpty();
    }

    @Test
    void readersDoNotWaitForTheWriter() {
        added(BRIDGE);
        try (Writer writer = archive.writer("test")) {
            writer.add(Entry.of(STEEL));
            assertThat(found("bridge")).hasSize(1);
            try (Archive other = Archive.openExisting(archive.store().name())) {
                assertThat(other.search(SearchRequest.ofWords("mess"))).hasSize(1);
            }
            writer.commit();
        }
        assertThat(found("bridge")).hasSize(2);
    }

    @Test
    void whoSomebodyIsDoesNotDependOnWhatIsInMemory() {
        List<Reading> readings = new ArrayList<>();
        String[][] people = {
            {"Mayor", "Ilse Varga"},
            {"goalkeeper", "Ilse Varga"},
            {"Mayor", "Ilze Varga"},
            {"", "Ilse Varga"},
            {"goalkeeper", "Ilsa Varga"},
            {"", "Ilze Varga"},
            {"", "Ilsa Varga"},
            {"Mayor", "Ilsa Varga"}
        };
        for (int i = 0; i < people.length; i++) {
            readings.add(InventedArticles.reading(
                    "https://a.example/" + i,
                    "A",
                    "2024-05-1" + i,
                    "A" + i,
                    new Says("It is", people[i][0], people[i][1])));
        }
        added(readings.toArray(Reading[]::new));
        List<Long> atOnce = entities();
        try (Archive other = Archive.open(place())) {
            archive.close();
            archive = other;
            readings.forEach(this::added);
            assertThat(entities()).isEqualTo(atOnce).contains(1L, 2L);
        }
    }

    private List<Long> entities() {
        return archive.search(SearchRequest.ofWords("it").inStatements().newestFirst()).stream()
                .map(hit -> said(hit).entity())
                .toList();
    }

    @Test
    void keepsWhatDatabasesRefuse() {
        Reading odd = InventedArticles.reading(
                "https://odd.example/1",
                "O\u0000dd",
                "2024-05-16",
                "Zero \u0000 and half \ud83c a sign",
                new Says("The \u0000 bridge", "Mayor\u0000", "Ilse\u0000 Varga"));
        added(odd, STEEL);
        assertThat(archive.versions("https://odd.example/1")).hasSize(1);
        assertThat(found("bridge")).hasSize(2);
    }
}

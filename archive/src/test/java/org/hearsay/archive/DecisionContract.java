// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.hearsay.Reading;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.DecisionException;
import org.hearsay.archive.store.DecisionTables;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.InventedArticles;
import org.hearsay.archive.store.InventedArticles.Says;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredEntity;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Tables;
import org.hearsay.archive.store.Writer;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide about who is who, and about what is one happening, and its undoing, whatever database holds it. */
abstract class DecisionContract {
    private static final SearchRequest EVERYTHING = SearchRequest.ofWords("").limited(0);

    /** Entity 1, story 1. */
    private static final Reading MAYOR = article(1, "The road is open again", "Mayor", "Ilse Varga");

    /** Entity 2, story 2. */
    private static final Reading GOALKEEPER = article(2, "We never trained penalties", "goalkeeper", "Ilse Varga");

    /** Entity 3, story 3. */
    private static final Reading CONDUCTOR = article(3, "The choir sang better than ever", "conductor", "Ilse Vargas");

    private Archive archive;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        Articles.add(archive, MAYOR, GOALKEEPER, CONDUCTOR);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3");
        assertThat(stories()).containsExactly("1: 1", "2: 2", "3: 3");
    }

    @AfterEach
    void closes() {
        assertThat(Examination.of(archive.store()).findings()).isEmpty();
        archive.close();
    }

    private static Reading article(int number, String words, String role, String name) {
        return InventedArticles.reading(
                "https://quay.example/" + number,
                "The Quay",
                "2024-05-1" + number,
                "Headline " + number + ": " + words,
                new Says(words, role, name));
    }

    /** Article and speaker of every statement of the newest versions. */
    private List<String> who() {
        return who(archive);
    }

    private static List<String> who(Archive archive) {
        return archive.search(SearchRequest.ofWords("").inStatements().limited(0)).stream()
                .sorted((a, b) -> Long.compare(a.article(), b.article()))
                .map(DecisionContract::line)
                .toList();
    }

    private static String line(Hit hit) {
        return hit.article() + " " + Objects.requireNonNull(hit.said()).entity();
    }

    private List<String> stories() {
        return stories(archive);
    }

    private static List<String> stories(Archive archive) {
        return archive.stories().list(null, null, 1, 0).stream()
                .map(StoredStory::id)
                .sorted()
                .map(id -> id + ": "
                        + String.join(
                                " ",
                                archive.ofStory(id).stream()
                                        .map(v -> Long.toString(v.article()))
                                        .toList()))
                .toList();
    }

    private Map<String, List<String>> tables() {
        Map<String, List<String>> tables = Tables.of(archive.store());
        List.of("decision", "moved", "counter").forEach(tables::remove);
        return tables;
    }

    private void mergedStays(long into, long merged) {
        archive.entities().merge(into, merged, "Ana");
    }

    private boolean undone(long decision) {
        return archive.decisions().undo(decision, "Ben");
    }

    private static void refused(DecisionException.Why why, long number, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DecisionException.class, e -> {
            assertThat(e.why()).isEqualTo(why);
            assertThat(e.number()).isEqualTo(number);
        });
    }

    private void reread() {
        try (Writer writer = archive.writer("2")) {
            for (long version : archive.rereading("2").versions()) {
                String place = archive.store()
                        .ask(h -> h.select("SELECT article || '/' || number FROM version WHERE id = ?", version)
                                .mapTo(String.class)
                                .one());
                writer.replace(
                        version,
                        Entry.of(archive.version(
                                        Long.parseLong(place.replaceFirst("/.*", "")),
                                        Integer.parseInt(place.replaceFirst(".*/", "")))
                                .orElseThrow()
                                .reading()));
            }
            writer.commit();
        }
    }

    @Test
    void aMergeOfEntitiesIsShownAndUndone() {
        Map<String, List<String>> before = tables();
        mergedStays(1, 2);
        assertThat(who()).containsExactly("1 1", "2 1", "3 3");
        assertThat(archive.entities().entity(2)).map(StoredEntity::id).contains(1L);
        assertThat(archive.entities().decisions(1))
                .isEqualTo(archive.entities().decisions(2))
                .extracting(
                        StoredDecision::id,
                        StoredDecision::who,
                        StoredDecision::kind,
                        StoredDecision::whole,
                        StoredDecision::part,
                        StoredDecision::partName,
                        StoredDecision::articles,
                        StoredDecision::stands)
                .containsExactly(Tuple.tuple(1L, "Ana", StoredDecision.Kind.MERGE, 1L, 2L, "Ilse Varga", 1, true));
        assertThat(undone(1)).isTrue();
        assertThat(undone(1)).isFalse();
        assertThat(tables()).isEqualTo(before);
        assertThat(archive.decisions().decision(1))
                .hasValueSatisfying(d -> assertThat(d.undoneBy()).isEqualTo("Ben"));
        assertThat(archive.decisions().decision(2)).isEmpty();
        refused(DecisionException.Why.NONE, 9, () -> undone(9));
    }

    @Test
    void chainsOfMergesAreUndoneInOrder() {
        Map<String, List<String>> before = tables();
        mergedStays(2, 1);
        Map<String, List<String>> between = tables();
        mergedStays(3, 2);
        assertThat(who()).containsExactly("1 3", "2 3", "3 3");
        assertThat(archive.entities().entity(1)).map(StoredEntity::id).contains(3L);
        refused(DecisionException.Why.RESTS, 2, () -> undone(1));
        assertThat(archive.entities().decisions(3)).hasSize(2);
        undone(2);
        assertThat(tables()).isEqualTo(between);
        undone(1);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void whatCameAfterAMergeGoesWhereItBelongs() {
        mergedStays(1, 3);
        Articles.add(
                archive,
                article(4, "We will tour in autumn", "conductor", "Ilse Vargas"),
                article(5, "The bridge is next", "Mayor", "Ilse Varga"),
                article(3, "The choir sang as well as ever", "conductor", "Ilse Vargas"));
        assertThat(who()).containsExactly("1 1", "2 2", "3 1", "4 1", "5 1");
        reread();
        assertThat(who()).containsExactly("1 1", "2 2", "3 1", "4 1", "5 1");
        undone(1);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3", "4 3", "5 1");
        assertThat(archive.entities().entity(1).orElseThrow().names()).containsExactly("Ilse Varga");
        reread();
        assertThat(who()).containsExactly("1 1", "2 2", "3 3", "4 3", "5 1");
    }

    @Test
    void aNewVersionFollowsItsArticleWhereBothHaveTheName() {
        mergedStays(1, 2);
        Articles.add(archive, article(2, "We have trained penalties ever since", "goalkeeper", "Ilse Varga"));
        assertThat(who()).containsExactly("1 1", "2 1", "3 3");
        undone(1);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3");
    }

    @Test
    void bothInOneArticleArePartedAgain() {
        Articles.add(
                archive,
                InventedArticles.reading(
                        "https://quay.example/4",
                        "The Quay",
                        "2024-05-14",
                        "Both sing",
                        new Says("I sang as mayor", "Mayor", "Ilse Varga"),
                        new Says("I made them sing", "conductor", "Ilse Vargas")));
        Map<String, List<String>> before = tables();
        mergedStays(1, 3);
        assertThat(who()).containsExactly("1 1", "2 2", "3 1", "4 1", "4 1");
        undone(1);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void bothOfOneNameInOneArticleArePartedAgain() {
        Articles.add(
                archive,
                InventedArticles.reading(
                        "https://quay.example/4",
                        "The Quay",
                        "2024-05-14",
                        "Both play",
                        new Says("I kicked as mayor", "Mayor", "Ilse Varga"),
                        new Says("I held it", "goalkeeper", "Ilse Varga")));
        Map<String, List<String>> before = tables();
        mergedStays(1, 2);
        assertThat(who()).containsExactly("1 1", "2 1", "3 3", "4 1", "4 1");
        undone(1);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void aSplitStandsInReadingsAndVersionsAndIsJoinedAgain() {
        mergedStays(1, 2);
        long other = archive.entities().split(1, List.of(2L), "Ana");
        assertThat(other).isEqualTo(4);
        assertThat(who()).containsExactly("1 1", "2 4", "3 3");
        Articles.add(archive, article(2, "We trained penalties at last", "goalkeeper", "Ilse Varga"));
        reread();
        assertThat(who()).containsExactly("1 1", "2 4", "3 3");
        refused(DecisionException.Why.RESTS, 2, () -> undone(1));
        refused(DecisionException.Why.ELSEWHERE, 1, () -> archive.entities().split(1, List.of(2L), "Ana"));
        refused(DecisionException.Why.EMPTIED, 1, () -> archive.entities().split(1, List.of(1L), "Ana"));
        undone(2);
        assertThat(who()).containsExactly("1 1", "2 1", "3 3");
        assertThat(archive.entities().entity(4)).map(StoredEntity::id).contains(1L);
        undone(1);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3");
    }

    @Test
    void aMergeOfStoriesIsUndoneAndWhatCameSinceStays() {
        Map<String, List<String>> before = tables();
        archive.stories().merge(1, 2, "Ana");
        assertThat(stories()).containsExactly("1: 1 2", "3: 3");
        assertThat(archive.stories().standing(2)).contains(1L);
        assertThat(archive.comparisons(Lexicons.shipped()).of(1).orElseThrow().versions())
                .hasSize(2);
        assertThat(archive.stories().decisions(1))
                .extracting(StoredDecision::kind, StoredDecision::part, StoredDecision::articles)
                .containsExactly(Tuple.tuple(StoredDecision.Kind.MERGE_STORY, 2L, 1));
        assertThat(archive.entities().decisions(1)).isEmpty();
        undone(1);
        assertThat(tables()).isEqualTo(before);
        archive.stories().merge(1, 2, "Ana");
        Articles.add(archive, article(4, "The road is open again, and again", "Mayor", "Ilse Varga"));
        archive.store().change(h -> h.execute("UPDATE article SET story = 1, copies = NULL WHERE id = 4"));
        Articles.add(archive, article(5, "We never trained any penalties", "goalkeeper", "Ilse Varga"));
        archive.store().change(h -> h.execute("UPDATE article SET story = 1, copies = 2 WHERE id = 5"));
        archive.store()
                .change(h -> h.execute("DELETE FROM story WHERE id > 3 AND id NOT IN (SELECT story FROM article)"));
        undone(2);
        assertThat(stories()).containsExactly("1: 1 4", "2: 2 5", "3: 3");
        assertThat(archive.stories().story(2))
                .map(StoredStory::headline)
                .contains("Headline 2: We never trained penalties");
    }

    @Test
    void chainsOfStoriesAreUndoneInOrder() {
        Map<String, List<String>> before = tables();
        archive.stories().merge(2, 1, "Ana");
        archive.stories().merge(3, 2, "Ana");
        long other = archive.stories().split(3, List.of(1L, 3L), "Ana");
        assertThat(other).isEqualTo(4);
        assertThat(stories()).containsExactly("3: 2", "4: 1 3");
        assertThat(archive.stories().story(4))
                .map(StoredStory::headline)
                .contains("Headline 1: The road is open again");
        refused(DecisionException.Why.RESTS, 2, () -> undone(1));
        refused(DecisionException.Why.RESTS, 3, () -> undone(2));
        undone(3);
        assertThat(stories()).containsExactly("3: 1 2 3");
        assertThat(archive.stories().standing(4)).contains(3L);
        undone(2);
        undone(1);
        assertThat(stories()).containsExactly("1: 1", "2: 2", "3: 3");
        Map<String, List<String>> after = tables();
        after.computeIfPresent(
                "story",
                (table, rows) ->
                        rows.stream().filter(row -> !row.startsWith("id=4 ")).toList());
        assertThat(after).isEqualTo(before);
        assertThat(Articles.add(archive, article(6, "Nobody has seen the number four", "clerk", "Tam Brook")))
                .hasToString("[New[article=5]]");
    }

    @Test
    void copiesAreCopiesAgain() {
        archive.store().change(h -> h.execute("UPDATE article SET story = 1 WHERE id IN (2, 3)"));
        archive.store().change(h -> h.execute("UPDATE article SET copies = 1 WHERE id = 3"));
        archive.store().change(h -> h.execute("DELETE FROM story WHERE id IN (2, 3)"));
        archive.stories().split(1, List.of(3L), "Ana");
        assertThat(archive.stories().story(3)).map(StoredStory::copies).contains(0);
        undone(1);
        assertThat(archive.stories().story(1)).map(StoredStory::copies).contains(1);
    }

    @Test
    void whoSawSomethingElseIsRefused() {
        String one = DecisionTables.seen(archive.entities().decisions(1));
        archive.entities().merge(3, 2, "Ben");
        refused(DecisionException.Why.MERGED, 3, () -> archive.entities().merge(1, 2, "Ana", one));
        refused(DecisionException.Why.MERGED, 3, () -> archive.entities().merge(2, 1, "Ana", one));
        archive.entities().merge(1, 3, "Ana", one);
        refused(DecisionException.Why.MEANWHILE, 2, () -> archive.entities().split(1, List.of(1L), "Ben", one));
        undone(2);
        refused(DecisionException.Why.MEANWHILE, 2, () -> archive.entities().merge(1, 3, "Ben", one));
        archive.entities()
                .merge(1, 3, "Ben", DecisionTables.seen(archive.entities().decisions(1)));
        refused(DecisionException.Why.ONE, 1, () -> archive.entities().merge(1, 2, "Ana"));
        String story = DecisionTables.seen(archive.stories().decisions(1));
        archive.stories().merge(2, 3, "Ben", "0-0");
        refused(DecisionException.Why.MERGED, 2, () -> archive.stories().merge(1, 3, "Ana", story));
        refused(DecisionException.Why.NONE, 9, () -> archive.stories().merge(1, 9, "Ana", story));
        assertThat(archive.stories().decisions(2)).hasSize(1);
    }

    @Test
    void anExportCarriesDecisionsAndTheirUndoing() throws IOException {
        Map<String, List<String>> before = tables();
        mergedStays(1, 2);
        archive.stories().merge(1, 2, "Ana");
        archive.stories().split(1, List.of(2L), "Ana");
        undone(3);
        String export = exported();
        try (Archive copy = Archive.open(place())) {
            assertThat(taken(copy, export)).isEmpty();
            assertThat(Tables.of(copy.store())).isEqualTo(Tables.of(archive.store()));
            assertThat(copy.stories().decisions(1)).isEqualTo(archive.stories().decisions(1));
            assertThat(taken(copy, export)).isEmpty();
            copy.decisions().undo(1, "Ben");
            copy.decisions().undo(2, "Ben");
            assertThat(who(copy)).containsExactly("1 1", "2 2", "3 3");
            assertThat(stories(copy)).containsExactly("1: 1", "2: 2", "3: 3");
            Map<String, List<String>> after = Tables.of(copy.store());
            for (String table : List.of("article", "appearance", "entity", "entity_name", "statement", "label")) {
                assertThat(after.get(table)).isEqualTo(before.get(table));
            }
            assertThat(Examination.of(copy.store()).findings()).isEmpty();
        }
        try (Archive copy = Archive.open(place())) {
            assertThat(taken(
                            copy,
                            export.replace(
                                    "\"kind\":\"merge\",\"subject\":\"2\"", "\"kind\":\"merge\",\"subject\":\"x\"")))
                    .isNotEmpty();
            assertThat(copy.entities().decisions(1)).isEmpty();
            assertThat(Examination.of(copy.store()).findings()).isEmpty();
        }
    }

    private String exported() throws IOException {
        StringWriter out = new StringWriter();
        new Export(archive.store()).write(EVERYTHING, new JsonLinesExport(out));
        return out.toString();
    }

    private static List<String> taken(Archive into, String file) throws IOException {
        List<String> complaints = new ArrayList<>();
        new Import(into.store(), "test", complaints::add)
                .read("file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return complaints;
    }

    @Test
    void aRepairLeavesThem() {
        mergedStays(1, 2);
        archive.stories().merge(1, 2, "Ana");
        Map<String, List<String>> before = Tables.of(archive.store());
        assertThat(Repair.of(archive.store())).isEmpty();
        Map<String, List<String>> after = Tables.of(archive.store());
        before.remove("counter");
        after.remove("counter");
        assertThat(after).isEqualTo(before);
        undone(1);
        undone(2);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3");
    }

    @Test
    void decisionsWithoutMemoryCannotBeUndone() {
        mergedStays(1, 2);
        archive.store().change(h -> h.execute("DELETE FROM moved"));
        assertThat(archive.decisions().decision(1))
                .map(StoredDecision::remembered)
                .contains(false);
        refused(DecisionException.Why.UNKNOWN, 1, () -> undone(1));
    }

    @Test
    void noWordOfWhatIsForgottenStays() {
        mergedStays(1, 3);
        archive.stories().merge(1, 3, "Ana");
        archive.stories().split(1, List.of(3L), "Ana");
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article("https://quay.example/3").orElseThrow()), false, "Ana");
        assertThat(Tables.of(archive.store()).toString())
                .doesNotContain("Vargas")
                .contains("Varga");
        assertThat(archive.entities().decisions(1)).isEmpty();
        assertThat(archive.stories().decisions(1)).isEmpty();
        assertThat(who()).containsExactly("1 1", "2 2");
        mergedStays(1, 2);
        forgetting.entity(1, "Ana");
        assertThat(Tables.of(archive.store()).get("moved")).isEmpty();
        assertThat(Tables.of(archive.store()).get("decision")).hasSize(2).allMatch(row -> row.contains("kind=forget"));
    }

    @Test
    void halfForgottenMergesAreStillUndone() {
        Articles.add(archive, article(4, "The choir will rest", "conductor", "Ilse Vargas"));
        archive.stories().merge(1, 3, "Ana");
        mergedStays(1, 3);
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article("https://quay.example/4").orElseThrow()), false, "Ana");
        undone(2);
        undone(1);
        assertThat(who()).containsExactly("1 1", "2 2", "3 3");
        assertThat(archive.versions(3)).extracting(StoredVersion::article).containsExactly(3L);
        assertThat(stories()).containsExactly("1: 1", "2: 2", "3: 3");
    }
}

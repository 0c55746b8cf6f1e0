// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.hearsay.article.Page;
import org.hearsay.article.Span;
import org.hearsay.record.ComparisonJson;
import org.junit.jupiter.api.Test;

/** What holds of every comparison. */
final class ComparisonInvariantsTest {
    private static final String TABLOID = """
            DAM OF DOOM

            Chief engineer Marit Oslund admitted there are "eleven cracks" in the wall above terrified families.

            "Nobody asked us when they raised the water," stormed the mayor.

            The schools below the dam stay closed on Tuesday.
            """;

    private static Coverage coverage() {
        return new Coverage()
                .and("tabloid", TABLOID)
                .and("mirror", Coverage.AGENCY.replace("Water seeps from dam above Tarrow", "Old dam leaks"));
    }

    private static Comparison compare(List<Reading> readings) {
        return TestReader.hearsay().compare(readings);
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Reading> readings = new ArrayList<>(coverage().readings());
        String expected = ComparisonJson.line(compare(readings));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(ComparisonJson.line(compare(readings))).isEqualTo(expected);
        }
    }

    @Test
    void pairsHoldEveryWordOfTheirTellingInOrder() {
        for (Story story : coverage().compared().stories()) {
            for (Utterance row : story.utterances()) {
                for (Cell cell : row.cells()) {
                    cell.tellings().forEach(t -> holdsPairs(t));
                }
            }
        }
    }

    private static void holdsPairs(Telling telling) {
        int end = 0;
        for (WordPair pair : telling.pairs()) {
            Span here = pair.here();
            if (here != null) {
                assertThat(here.start()).isGreaterThanOrEqualTo(end);
                assertThat(telling.span().contains(here)).isTrue();
                end = here.end();
            }
        }
        assertThat(telling.context().contains(telling.span())).isTrue();
    }

    @Test
    void theReferenceIsVerbatimAndItsOwn() {
        for (Story story : coverage().compared().stories()) {
            for (Utterance row : story.utterances()) {
                assertThat(row.cells())
                        .filteredOn(c -> c.article().equals(row.reference().article()))
                        .flatExtracting(Cell::tellings)
                        .anyMatch(t -> row.reference().statement().equals(t.statement())
                                && t.wording() == Wording.VERBATIM
                                && t.frame() == Frame.SAME);
            }
        }
    }

    @Test
    void aNearCopyIsACarrierWithoutCells() {
        Story story = coverage().compared().stories().getFirst();
        assertThat(story.articles()).hasSize(3);
        assertThat(story.columns()).hasSize(2);
        assertThat(story.articles().getFirst().carriers()).containsExactly("a3");
    }

    @Test
    void anotherStoryHasATableOfItsOwn() {
        List<Reading> readings = new ArrayList<>(coverage().readings());
        readings.add(TestReader.read("""
                Chess club wins cup

                The chess club of Odderby won the island cup on Sunday. "My bishop slept through half of the game," said Rufus Lind.
                """));
        Comparison comparison = compare(readings);
        assertThat(comparison.stories()).hasSize(2);
        assertThat(comparison.stories().getFirst().articles()).hasSize(3);
    }

    @Test
    void theReferenceThatTheUserChose() {
        List<Reading> readings = coverage().readings();
        Story story = TestReader.hearsay()
                .compare(readings, readings.get(1))
                .stories()
                .getFirst();
        Utterance row = Coverage.row(story, "Nobody asked us");
        assertThat(row.reference().why()).isEqualTo(Reference.Why.GIVEN);
        assertThat(row.reference().article()).isEqualTo("a2");
    }

    @Test
    void theJsonIsOneLineWithTheWordsBesideTheirOffsets() {
        String json = ComparisonJson.line(coverage().compared());
        assertThat(json)
                .startsWith(
                        "{\"hearsay\":1,\"offsets\":\"utf-16\",\"stories\":[{\"id\":\"t1\",\"articles\":[{\"id\":\"a1\"")
                .contains("\"reference\":{\"article\":\"a1\",\"statement\":\"s1\",\"why\":\"earliest\"}")
                .contains("\"presence\":\"absent\",\"tellings\":[]")
                .contains("\"text\":\"\\\"Nobody asked us when they raised the water by two metres,\\\"\"")
                .doesNotContain("\n");
    }

    @Test
    void withoutDatesTheReferenceIsNotCalledTheEarliestByChance() {
        List<Reading> readings = List.of(
                TestReader.read(Page.ofText(Coverage.AGENCY).named("b.txt")),
                TestReader.read(Page.ofText(TABLOID.replace("DAM OF DOOM", "Dam of doom above the town of Tarrow"))
                        .named("a.txt")));
        Comparison comparison = compare(readings);
        assertThat(comparison.stories()).isNotEmpty();
        assertThat(ComparisonJson.line(comparison)).contains("\"published\":null");
        assertThat(comparison.stories().stream()
                        .flatMap(s -> s.utterances().stream())
                        .map(u -> u.reference().why()))
                .doesNotContain(Reference.Why.EARLIEST);
    }

    @Test
    void nothingIsComparedToNothing() {
        assertThat(compare(List.of()).stories()).isEmpty();
    }

    @Test
    void oneArticleHasRowsOfItsOwn() {
        Story story = compare(List.of(InventedReading.reading())).stories().getFirst();
        assertThat(story.columns()).hasSize(1);
        assertThat(story.utterances()).isNotEmpty();
        assertThat(story.labels()).isNotEmpty();
    }

    @Test
    void twoIdenticalArticlesAreOneSource() {
        Story story = compare(List.of(InventedReading.reading(), InventedReading.reading()))
                .stories()
                .getFirst();
        assertThat(story.columns()).hasSize(1);
        assertThat(story.articles()).hasSize(2);
    }

    @Test
    void ofAnArticleThatWasCutAbsenceIsUnknown() {
        List<Reading> readings = new ArrayList<>(new Coverage().readings());
        readings.add(TestReader.read(Page.ofText(TABLOID).truncated()));
        Story story = compare(readings).stories().getFirst();
        assertThat(Coverage.row(story, "difficult spring").cells())
                .extracting(Cell::presence)
                .containsExactly(Presence.PRESENT, Presence.UNKNOWN);
    }

    @Test
    void articlesWithoutStatementsAndInOtherLanguages() {
        Comparison comparison = compare(List.of(
                TestReader.read("The old dam above Tarrow was built ninety years ago and is made of stone."),
                TestReader.read(
                        "Le barrage de Tarrow est vieux, et les habitants de la ville ont peur de l’eau qui monte.")));
        assertThat(comparison.stories())
                .allSatisfy(s -> assertThat(s.utterances()).isEmpty());
    }
}

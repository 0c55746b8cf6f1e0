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
import java.util.Objects;
import org.hearsay.Reading;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.ContradictionException;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.InventedArticles;
import org.hearsay.archive.store.InventedArticles.Says;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.StoredCorrection;
import org.hearsay.archive.store.StoredTellingCorrection;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Span;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TextQuote;
import org.hearsay.entity.Entity;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide stays decided, whatever database holds it. */
abstract class CorrectionContract {
    private static final String URL = Articles.URL;
    private static final SearchRequest EVERYTHING = SearchRequest.ofWords("").limited(0);

    private Archive archive;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        Articles.add(archive, Articles.BRIDGE, Articles.STEEL);
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private static Statement saying(Reading reading, String words) {
        return reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> reading.text(c).contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + words));
    }

    private static Attributed shown(Reading reading, String words) {
        return Attributed.of(reading, saying(reading, words));
    }

    private static @Nullable String speaker(Reading reading, String words) {
        return reading.speaker(saying(reading, words)).map(Entity::name).orElse(null);
    }

    private static Correction speaks(String who, Attributed before, String speaker) {
        return new Correction(
                who,
                "2026-11-27T10:00:00Z",
                before,
                new Attributed(before.source(), before.cue(), before.content(), speaker));
    }

    private static Correction isNone(Attributed before) {
        return new Correction("Ana", "2026-11-27T10:00:00Z", before, null);
    }

    private long corrected(String address, Correction correction) {
        try (Writer writer = archive.writer("test")) {
            long id = writer.correct(address, correction, archive.corrections().last(address));
            writer.commit();
            return id;
        }
    }

    private void undone(long correction) {
        try (Writer writer = archive.writer("test")) {
            assertThat(writer.undo(correction, "Ben")).isTrue();
            writer.commit();
        }
    }

    private Reading newest() {
        return newest(archive);
    }

    private static Reading newest(Archive archive) {
        return archive.versions(URL).stream()
                .filter(StoredVersion::current)
                .findFirst()
                .orElseThrow()
                .reading();
    }

    private List<String> saidBy(String speaker) {
        return archive.search(SearchRequest.ofWords("").inStatements().limited(0)).stream()
                .filter(hit -> speaker.equals(Objects.requireNonNull(hit.said()).speaker()))
                .map(Hit::address)
                .toList();
    }

    private void soundAsEver() {
        assertThat(Examination.of(archive.store()).findings()).isEmpty();
    }

    @Test
    void recordSearchAndComparisonFollowADecisionAndItsUndoing() {
        String before = RecordJson.line(newest());
        long story = archive.storyOf(archive.versions(URL).getFirst().article()).orElseThrow();
        String madeOf = archive.comparisons(Lexicons.shipped()).madeOf(story);
        long id = corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        assertThat(speaker(newest(), "Nobody will pay")).isEqualTo("Dora Quist");
        assertThat(saidBy("Dora Quist")).contains(URL);
        assertThat(archive.comparisons(Lexicons.shipped()).madeOf(story)).isNotEqualTo(madeOf);
        assertThat(archive.corrections().of(URL))
                .extracting(StoredCorrection::id, c -> c.correction().who(), StoredCorrection::stands)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "Ana", true));
        soundAsEver();
        undone(id);
        assertThat(RecordJson.line(newest())).isEqualTo(before);
        assertThat(saidBy("Dora Quist")).doesNotContain(URL);
        assertThat(archive.corrections().of(URL))
                .extracting(StoredCorrection::stands, StoredCorrection::undoneBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(false, "Ben"));
        try (Writer writer = archive.writer("test")) {
            assertThat(writer.undo(id, "Ana")).isFalse();
        }
        soundAsEver();
    }

    @Test
    void aNewerReaderAndANewVersionLeaveWhatWasDecided() {
        corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        corrected(URL, isNone(shown(newest(), "zwirbelig mess")));
        try (Writer writer = archive.writer("2")) {
            long version = archive.rereading("2").versions().getFirst();
            writer.replace(version, Entry.of(Articles.BRIDGE));
            writer.commit();
        }
        assertThat(newest().statements()).hasSize(1);
        assertThat(speaker(newest(), "Nobody will pay")).isEqualTo("Dora Quist");
        Articles.add(
                archive,
                InventedArticles.reading(
                        URL,
                        "The Quay",
                        "2024-05-14",
                        "Mayor admits bridge is a mess",
                        new Says("The 🌉 bridge is a zwirbelig mess and the café won’t open", "Mayor", "Ilse Varga"),
                        new Says("=Nobody will pay for this", "Councillor", "Tam Brook"),
                        new Says("We have always said so, and nobody listened", "Councillor", "Tam Brook")));
        assertThat(archive.versions(URL)).hasSize(2);
        assertThat(newest().statements()).hasSize(2);
        assertThat(speaker(newest(), "Nobody will pay")).isEqualTo("Dora Quist");
        assertThat(archive.corrections().counts(1, 2))
                .containsExactly(java.util.Map.entry(Correction.Outcome.APPLIED, 2));
        soundAsEver();
    }

    @Test
    void aVersionWithoutTheWordsSaysSoAndKeepsItsReading() {
        long id = corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        Articles.add(archive, Articles.EDITED);
        assertThat(RecordJson.line(newest())).isEqualTo(RecordJson.line(Articles.EDITED));
        assertThat(archive.corrections().outcomes(1, 1)).containsEntry(id, Correction.Outcome.APPLIED);
        assertThat(archive.corrections().outcomes(1, 2)).containsEntry(id, Correction.Outcome.TEXT_CHANGED);
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceSeesTheFirst() {
        Attributed seen = shown(newest(), "Nobody will pay");
        long last = archive.corrections().last(URL);
        try (Writer writer = archive.writer("test")) {
            writer.correct(URL, speaks("Ana", seen, "Dora Quist"), last);
            writer.commit();
            assertThatThrownBy(() -> writer.correct(URL, speaks("Ben", seen, "Ilse Varga"), last))
                    .isInstanceOfSatisfying(
                            ContradictionException.class,
                            e -> assertThat(Objects.requireNonNull(
                                                    e.other().correction().after())
                                            .speaker())
                                    .isEqualTo("Dora Quist"));
            // Other words of the same article are nobody else's business.
            writer.correct(URL, isNone(shown(newest(), "zwirbelig mess")), last);
            writer.commit();
        }
        assertThat(speaker(newest(), "Nobody will pay")).isEqualTo("Dora Quist");
        corrected(URL, speaks("Ben", shown(newest(), "Nobody will pay"), "Ilse Varga"));
        assertThat(speaker(newest(), "Nobody will pay")).isEqualTo("Ilse Varga");
        assertThat(archive.corrections().newest(10)).hasSize(3);
        soundAsEver();
    }

    @Test
    void severalInOneTransactionAndNoneOfThemWithoutItsEnd() {
        String before = RecordJson.line(newest());
        try (Writer writer = archive.writer("test")) {
            writer.correct(URL, isNone(shown(newest(), "Nobody will pay")), 0);
            writer.correct(URL, isNone(shown(newest(), "zwirbelig mess")), 0);
        }
        assertThat(RecordJson.line(newest())).isEqualTo(before);
        try (Writer writer = archive.writer("test")) {
            writer.correct(URL, isNone(shown(newest(), "Nobody will pay")), 0);
            writer.correct(URL, isNone(shown(newest(), "zwirbelig mess")), 0);
            writer.commit();
        }
        assertThat(newest().statements()).isEmpty();
        soundAsEver();
    }

    @Test
    void anExportCarriesDecisionsIntoAnyArchive() throws IOException {
        corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        undone(corrected(URL, isNone(shown(newest(), "zwirbelig mess"))));
        String expected = RecordJson.line(newest());
        String all = exported(EVERYTHING);
        String part = exported(SearchRequest.ofWords("zwirbelig").limited(0));
        try (Archive copy = Archive.open(place())) {
            taken(copy, all);
            assertThat(RecordJson.line(newest(copy))).isEqualTo(expected);
            assertThat(copy.corrections().of(URL))
                    .isEqualTo(archive.corrections().of(URL));
            undo(copy);
        }
        try (Archive other = Archive.open(place())) {
            Articles.add(other, Articles.STEEL);
            taken(other, part);
            taken(other, part);
            assertThat(RecordJson.line(newest(other))).isEqualTo(expected);
            assertThat(other.corrections().of(URL)).hasSize(2);
            undo(other);
        }
        try (Archive has = Archive.open(place())) {
            Articles.add(has, Articles.STEEL, Articles.BRIDGE);
            taken(has, part);
            assertThat(speaker(newest(has), "Nobody will pay")).isEqualTo("Dora Quist");
            undo(has);
        }
    }

    private static void undo(Archive copy) {
        try (Writer writer = copy.writer("test")) {
            writer.undo(copy.corrections().of(URL).getFirst().id(), "Ben");
            writer.commit();
        }
        assertThat(RecordJson.line(newest(copy))).isEqualTo(RecordJson.line(Articles.BRIDGE));
        assertThat(Examination.of(copy.store()).findings()).isEmpty();
    }

    private String exported(SearchRequest request) throws IOException {
        StringWriter out = new StringWriter();
        new Export(archive.store()).write(request, new JsonLinesExport(out));
        return out.toString();
    }

    private static void taken(Archive into, String file) throws IOException {
        Import taken = new Import(
                into.store(), "test", complaint -> assertThat(complaint).isEmpty());
        taken.read("file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.whole()).isTrue();
    }

    @Test
    void aRepairKeepsWhatWasDecided() {
        corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        String decided = RecordJson.line(newest());
        assertThat(Repair.of(archive.store())).isEmpty();
        assertThat(RecordJson.line(newest())).isEqualTo(decided);
        archive.store().change(handle -> handle.execute("UPDATE machine SET record = ?", (Object) new byte[] {1, 2}));
        assertThat(Examination.of(archive.store()).findings())
                .singleElement()
                .asString()
                .contains("before people decided");
        assertThat(Repair.of(archive.store())).hasSize(1);
        assertThat(RecordJson.line(newest())).isEqualTo(decided);
        soundAsEver();
    }

    @Test
    void decisionsAboutTellingsGoWhereTheirArticleGoes() throws IOException {
        TellingCorrection decided = telling();
        long id = archive.tellingCorrections().add(decided);
        archive.tellingCorrections().add(decided);
        assertThat(archive.tellingCorrections().undo(id, "Ben")).isTrue();
        assertThat(archive.tellingCorrections().undo(id, "Ben")).isFalse();
        List<StoredTellingCorrection> here = archive.tellingCorrections().of(URL);
        assertThat(here).extracting(StoredTellingCorrection::stands).containsExactly(false, true);
        assertThat(here).extracting(StoredTellingCorrection::correction).containsOnly(decided);
        String all = exported(EVERYTHING);
        String part = exported(SearchRequest.ofWords("zwirbelig").limited(0));
        try (Archive copy = Archive.open(place())) {
            taken(copy, all);
            assertThat(copy.tellingCorrections().of(URL)).isEqualTo(here);
        }
        try (Archive other = Archive.open(place())) {
            Articles.add(other, Articles.STEEL);
            taken(other, part);
            taken(other, part);
            assertThat(other.tellingCorrections().of(URL)).isNotEmpty().hasSizeLessThan(3);
        }
    }

    @Test
    void decisionsThatCannotBeReadAreLeftOut() throws IOException {
        corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        archive.tellingCorrections().add(telling());
        String all = exported(EVERYTHING);
        String broken =
                all.replace("\"axis\":\"wording\"", "\"axis\":\"colour\"").replace("\"was\":\"{", "\"was\":\"{{");
        assertThat(broken).isNotEqualTo(all);
        try (Archive copy = Archive.open(place())) {
            List<String> complaints = new ArrayList<>();
            new Import(copy.store(), "test", complaints::add)
                    .read("file", new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)));
            assertThat(complaints)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .anyMatch(c -> c.contains("no decision that can be read"));
            assertThat(copy.corrections().of(URL)).isEmpty();
            assertThat(copy.tellingCorrections().of(URL)).isEmpty();
            assertThat(RecordJson.line(newest(copy))).isNotEmpty();
        }
    }

    private static TellingCorrection telling() {
        TextQuote words = TextQuote.of(Articles.BRIDGE.article().text(), new Span(0, 5));
        return new TellingCorrection(
                "Ana",
                "2026-11-27T10:00:00Z",
                "https://orrin.example/steel",
                words,
                URL,
                words,
                TellingCorrection.Axis.WORDING,
                "cut");
    }

    @Test
    void forgettingTakesDecisionsWithIt() {
        corrected(URL, speaks("Ana", shown(newest(), "Nobody will pay"), "Dora Quist"));
        archive.tellingCorrections().add(telling());
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article(URL).orElseThrow()), false, "Ana");
        assertThat(archive.corrections().newest(10)).isEmpty();
        assertThat(archive.corrections().addresses()).isEmpty();
        assertThat(archive.tellingCorrections().of(URL)).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.GoldExport;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.CheckTables;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.StoredCheck;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Writer;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.entity.Entity;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has looked through stays so, whatever database holds it. */
abstract class CheckContract {
    private static final String URL = Articles.URL;
    private static final SearchRequest EVERYTHING = SearchRequest.ofWords("").limited(0);

    private Archive archive;

    @TempDir
    private Path folder;

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

    private StoredVersion newest() {
        return archive.versions(URL).stream()
                .filter(StoredVersion::current)
                .findFirst()
                .orElseThrow();
    }

    private long check(String who) {
        StoredVersion shown = newest();
        return archive.checks()
                .add(shown.article(), shown.number(), CheckTables.seen(shown), who)
                .orElseThrow();
    }

    private StoredCheck only() {
        List<StoredCheck> checks = archive.checks().of(URL);
        assertThat(checks).hasSize(1);
        return checks.getFirst();
    }

    private static Attributed saying(Reading reading, String words) {
        return reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> reading.text(c).contains(words)))
                .findFirst()
                .map(s -> Attributed.of(reading, s))
                .orElseThrow();
    }

    private static List<String> speakers(Reading reading) {
        return reading.statements().stream()
                .map(s -> reading.speaker(s).map(Entity::name).orElse(""))
                .toList();
    }

    private void speaks(String words, String speaker) {
        Attributed before = saying(newest().reading(), words);
        correct(before, new Attributed(before.source(), before.cue(), before.content(), speaker));
    }

    private void correct(Attributed before, @Nullable Attributed after) {
        try (Writer writer = archive.writer("test")) {
            writer.correct(
                    URL,
                    new Correction("Ana", Instant.now().toString(), before, after),
                    archive.corrections().last(URL));
            writer.commit();
        }
    }

    /** A newer reader finds nothing at all. */
    private void rereadWithoutStatements() {
        Reading old = Articles.BRIDGE;
        Reading blind = new Reading(old.article(), old.dates(), List.of(), List.of(), List.of(), List.of());
        try (Writer writer = archive.writer("2")) {
            writer.replace(archive.rereading("2").versions().getFirst(), Entry.of(blind));
            writer.commit();
        }
    }

    private void soundAsEver() {
        assertThat(Examination.of(archive.store()).findings()).isEmpty();
    }

    @Test
    void aMarkTellsWhoAndWhenAndIsTakenBack() {
        long id = check("Ana");
        StoredCheck check = only();
        assertThat(check.who()).isEqualTo("Ana");
        assertThat(check.version()).isEqualTo(1);
        assertThat(check.holdsFor(Entry.textSha256(Articles.BRIDGE.article()))).isTrue();
        assertThat(archive.checks().undo(id, "Ben")).isTrue();
        assertThat(archive.checks().undo(id, "Cleo")).isFalse();
        assertThat(only().stands()).isFalse();
        assertThat(only().undoneBy()).isEqualTo("Ben");
        assertThat(archive.checks().addresses()).isEmpty();
        soundAsEver();
    }

    @Test
    void twoPeopleMayBothCheck() {
        check("Ana");
        check("Ben");
        assertThat(archive.checks().of(URL)).extracting(StoredCheck::who).containsExactly("Ana", "Ben");
    }

    @Test
    void nobodyChecksWhatHeDidNotSee() {
        StoredVersion shown = newest();
        String seen = CheckTables.seen(shown);
        speaks("Nobody will pay", "Dora Quist");
        assertThat(archive.checks().add(shown.article(), shown.number(), seen, "Ben"))
                .isEmpty();
        assertThat(archive.checks().add(99, 1, seen, "Ben")).isEmpty();
        assertThat(archive.checks().of(URL)).isEmpty();
    }

    @Test
    void aNewerReaderLeavesTheStatementsThatWereChecked() {
        check("Ana");
        rereadWithoutStatements();
        assertThat(newest().reading().statements()).isEmpty();
        assertThat(archive.checks().reading(only()).statements()).isEqualTo(Articles.BRIDGE.statements());
        assertThat(only().version()).isEqualTo(1);
        soundAsEver();
    }

    @Test
    void whatIsCorrectedSinceIsLaidOverIt() {
        speaks("Nobody will pay", "Dora Quist");
        check("Ana");
        assertThat(speakers(archive.checks().reading(only()))).containsExactly("Ilse Varga", "Dora Quist");
        speaks("zwirbelig mess", "Tam Brook");
        correct(saying(newest().reading(), "Nobody will pay"), null);
        assertThat(speakers(archive.checks().reading(only()))).containsExactly("Tam Brook");
    }

    @Test
    void anotherTextIsNotChecked() throws IOException {
        check("Ana");
        Articles.add(archive, Articles.EDITED);
        String text = Entry.textSha256(newest().reading().article());
        assertThat(only().holdsFor(text)).isFalse();
        assertThat(only().version()).isEqualTo(1);
        GoldExport.Written written = new GoldExport(archive).write(folder, false);
        assertThat(written.checked().cardinality()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("article-1.article")))
                .isEqualTo(Articles.BRIDGE.article().text());
    }

    @Test
    void goldTellsWhatIsCheckedFromWhatIsOnlyCorrected() throws IOException {
        check("Ana, of Orrin");
        rereadWithoutStatements();
        Reading steel =
                archive.versions("https://orrin.example/steel").getFirst().reading();
        try (Writer writer = archive.writer("test")) {
            writer.correct(
                    "https://orrin.example/steel",
                    new Correction("Ben", "2026-11-27T10:00:00Z", saying(steel, "under control"), null),
                    0);
            writer.commit();
        }
        GoldExport.Written written = new GoldExport(archive).write(folder, false);
        assertThat(written.checked().stream()).containsExactly(1);
        assertThat(written.corrected().stream()).containsExactly(2);
        assertThat(Files.readAllLines(folder.resolve("gold.csv")))
                .hasSize(3)
                .anyMatch(l -> l.startsWith("article-1.txt,checked,1,1," + URL + ",\"Ana, of Orrin\",")
                        && l.endsWith(",2,2,0"))
                .anyMatch(l -> l.startsWith("article-2.txt,corrected,2,1,") && l.endsWith(",1,0,1"));
        assertThat(Files.readAllLines(folder.resolve("article-1.ann")).stream()
                        .filter(l -> l.contains("\tAttribution:")))
                .hasSize(2);
        assertThat(Files.readString(folder.resolve("article-2.ann")))
                .containsPattern("E2\tRejected:T\\d+")
                .contains("under control");
        Path checked = folder.resolve("checked");
        new GoldExport(archive).write(checked, true);
        assertThat(checked.resolve("article-1.ann")).exists();
        assertThat(checked.resolve("article-2.ann")).doesNotExist();
    }

    @Test
    void whatAppliesToNoVersionIsNoGold() throws IOException {
        speaks("Nobody will pay", "Dora Quist");
        Articles.add(archive, Articles.EDITED);
        assertThat(new GoldExport(archive).write(folder, false).articles().isEmpty())
                .isTrue();
        assertThat(Files.readAllLines(folder.resolve("gold.csv"))).hasSize(1);
    }

    private String exported(SearchRequest request) throws IOException {
        StringWriter out = new StringWriter();
        new Export(archive.store()).write(request, new JsonLinesExport(out));
        return out.toString();
    }

    private static List<String> taken(Archive into, String file) throws IOException {
        List<String> complaints = new ArrayList<>();
        new Import(into.store(), "test", complaints::add)
                .read("file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return complaints;
    }

    @Test
    void anExportCarriesItIntoAnyArchive() throws IOException {
        long undone = check("Ana");
        archive.checks().undo(undone, "Ben");
        check("Cleo");
        String all = exported(EVERYTHING);
        String part = exported(SearchRequest.ofWords("zwirbelig").limited(0));
        try (Archive copy = Archive.open(place())) {
            assertThat(taken(copy, all)).isEmpty();
            assertThat(copy.checks().of(URL)).isEqualTo(archive.checks().of(URL));
            assertThat(RecordJson.line(
                            copy.checks().reading(copy.checks().of(URL).getLast())))
                    .isEqualTo(RecordJson.line(Articles.BRIDGE));
            Articles.add(copy, Articles.EDITED);
            StoredVersion shown = copy.version(1, 2).orElseThrow();
            assertThat(copy.checks().add(1, 2, CheckTables.seen(shown), "Dov")).hasValue(3);
        }
        try (Archive other = Archive.open(place())) {
            Articles.add(other, Articles.STEEL);
            assertThat(taken(other, part)).isEmpty();
            assertThat(taken(other, part)).isEmpty();
            assertThat(other.checks().of(URL))
                    .extracting(StoredCheck::who, StoredCheck::stands)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Ana", false),
                            org.assertj.core.groups.Tuple.tuple("Cleo", true));
            assertThat(Examination.of(other.store()).findings()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws IOException {
        check("Ana");
        String all = exported(EVERYTHING);
        for (String broken : List.of(
                all.replace("\"record\":\"{", "\"record\":\"{{"),
                all.replaceAll("\"text_sha256\":\"[0-9a-f]{64}\",\"made\"", "\"text_sha256\":\"00\",\"made\""),
                all.replace("\"who\":\"Ana\",", ""))) {
            assertThat(broken).isNotEqualTo(all);
            try (Archive copy = Archive.open(place())) {
                assertThat(taken(copy, broken)).anyMatch(c -> c.contains("no decision that can be read"));
                assertThat(copy.checks().of(URL)).isEmpty();
                assertThat(copy.versions(URL)).hasSize(1);
            }
        }
    }

    @Test
    void aRepairKeepsItAndTakesOutWhatIsDamaged() {
        check("Ana");
        assertThat(Repair.of(archive.store())).isEmpty();
        assertThat(archive.checks().reading(only()).statements()).isEqualTo(Articles.BRIDGE.statements());
        check("Ben");
        archive.store().change(handle -> handle.execute("UPDATE checked SET record = '{' WHERE who = 'Ana'"));
        assertThat(Examination.of(archive.store()).findings())
                .singleElement()
                .asString()
                .contains("looked through");
        assertThat(Repair.of(archive.store())).hasSize(1);
        assertThat(only().who()).isEqualTo("Ben");
        soundAsEver();
    }

    @Test
    void forgettingTakesItToo() {
        check("Ana");
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article(URL).orElseThrow()), false, "Ana");
        assertThat(archive.checks().of(URL)).isEmpty();
        assertThat(archive.checks().addresses()).isEmpty();
    }

    @Test
    void everyStatementOfTheGoldIsFoundAgain() throws IOException {
        check("Ana");
        new GoldExport(archive).write(folder, true);
        String text = Files.readString(folder.resolve("article-1.article"));
        for (Statement statement : Articles.BRIDGE.statements()) {
            assertThat(Files.readString(folder.resolve("article-1.ann")))
                    .contains(statement.content().getFirst().in(text));
        }
    }
}

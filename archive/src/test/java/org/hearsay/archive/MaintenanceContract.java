// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Reading;
import org.hearsay.archive.export.CsvExport;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Added;
import org.hearsay.archive.store.Diagnosis;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.Repair;
import org.hearsay.archive.store.Tables;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every archive is examined and mended, and how it forgets, whatever database holds it. */
abstract class MaintenanceContract {
    private Archive archive;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        Articles.add(archive, Articles.BRIDGE, Articles.STEEL, Articles.EDITED);
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private void change(String sql, Object... values) {
        archive.store().change(handle -> handle.execute(sql, values));
    }

    private long number(String sql) {
        return archive.store().ask(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    private Diagnosis diagnosis() {
        return Examination.of(archive.store());
    }

    @Test
    void knowsEveryTable() {
        List<String> tables = archive.store()
                .ask(handle -> handle
                        .createQuery(
                                archive.store().file() != null
                                        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                        : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .filter(t -> !t.matches("schema_history|sqlite_.*|(article|statement)_words.*"))
                        .toList());
        assertThat(Tables.known()).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void countsWhatIsThere() {
        Diagnosis diagnosis = diagnosis();
        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.counts())
                .containsAllEntriesOf(Map.of("article", 2L, "version", 3L, "page", 3L, "statement", 5L, "entity", 3L));
    }

    @Test
    void findsAndMendsWhatContradictsTheRecords() {
        Map<String, List<String>> before = Tables.of(archive.store());
        String key = archive.store().dialect().wordsKey();
        change("DELETE FROM statement WHERE id = 3");
        change("UPDATE statement SET content = 'other' WHERE id = 1");
        change("DELETE FROM label WHERE version = 2");
        change("DELETE FROM article_words WHERE " + key + " = 2");
        change("UPDATE article SET current = 1 WHERE id = 1");
        change("UPDATE counter SET next = 2 WHERE name = 'statement'");
        change(
                "INSERT INTO entity_name (entity, name, folded, sound) SELECT id, 'x', ' x ', 'x' FROM entity WHERE id = 1");
        assertThat(diagnosis().findings())
                .anySatisfy(f -> assertThat(f).contains("the index holds 2 versions of 3"))
                .anySatisfy(f -> assertThat(f).contains("current version is not the one seen last"))
                .anySatisfy(f -> assertThat(f).contains("the next statement would get a number that is taken"))
                .anySatisfy(f -> assertThat(f)
                        .isEqualTo(
                                "https://quay.example/bridge (version 1): the statements are not those of its record"));
        change("DELETE FROM entity_name WHERE name = 'x'");
        assertThat(Repair.of(archive.store())).isEmpty();
        assertThat(diagnosis().findings()).isEmpty();
        Map<String, List<String>> after = Tables.of(archive.store());
        for (String table : List.of("article", "version", "page", "label", "appearance", "entity", "entity_name")) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
        }
        assertThat(archive.search(SearchRequest.ofWords("steel"))).hasSize(1);
        assertThat(archive.search(SearchRequest.ofWords("control").inStatements()))
                .extracting(Hit::article)
                .containsExactly(2L);
    }

    @Test
    void findsWordsThatTheIndexLost() {
        String key = archive.store().dialect().wordsKey();
        change("DELETE FROM article_words WHERE " + key + " = 2");
        change("INSERT INTO article_words (" + key + ", words) VALUES (2, "
                + (archive.store().file() == null ? "'other'::tsvector" : "'other'") + ")");
        assertThat(diagnosis().findings())
                .containsExactly("https://orrin.example/steel (version 1): the index does not hold its words");
        Repair.of(archive.store());
        assertThat(diagnosis().findings()).isEmpty();
    }

    @Test
    void takesOutRecordsThatCannotBeRead() {
        change("UPDATE version SET record = ? WHERE id = 3", (Object) new byte[] {1, 2, 3});
        assertThat(diagnosis().findings())
                .containsExactly("https://quay.example/bridge (version 2): its record cannot be read");
        assertThat(Repair.of(archive.store()))
                .containsExactly("https://quay.example/bridge (version 2): its record cannot be read and was taken out;"
                        + " add its page again");
        assertThat(diagnosis().findings()).isEmpty();
        assertThat(Articles.add(archive, Articles.EDITED)).containsExactly(new Added.Changed(1, 2));
    }

    @Test
    void readsPagesAgainWhoseRecordIsLost() {
        Map<String, List<String>> before = Tables.of(archive.store());
        change("UPDATE version SET record = ? WHERE id = 3", (Object) new byte[] {1, 2, 3});
        Repair.Reader reader = new Repair.Reader() {
            @Override
            public String version() {
                return "test";
            }

            @Override
            public Optional<Reading> read(Page page) {
                return page.sha256().equals(Articles.EDITED.article().page().sha256())
                        ? Optional.of(Articles.EDITED)
                        : Optional.empty();
            }
        };
        assertThat(Repair.of(archive.store(), reader))
                .containsExactly("https://quay.example/bridge (version 2): its record could not be read; its page was"
                        + " read again");
        assertThat(diagnosis().findings()).isEmpty();
        Map<String, List<String>> after = Tables.of(archive.store());
        for (String table : List.of("article", "version", "page", "statement", "label", "appearance", "entity")) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
        }
    }

    @Test
    void forgetsAnArticleInAllItsVersions() {
        Forgetting forgetting = new Forgetting(archive.store());
        Forgetting.Found bridge =
                forgetting.article("http://www.quay.example/bridge/").orElseThrow();
        forgetting.articles(List.of(bridge), false, "Ana");
        assertThat(archive.versions(Articles.URL)).isEmpty();
        assertThat(archive.search(SearchRequest.ofWords("zwirbelig"))).isEmpty();
        assertThat(archive.search(SearchRequest.ofWords("steel"))).hasSize(1);
        assertThat(Tables.of(archive.store()).toString())
                .doesNotContain("quay")
                .doesNotContain("Tam Brook")
                .contains("Ilse Varga");
        assertThat(diagnosis().findings()).isEmpty();
        assertThat(Articles.add(archive, Articles.BRIDGE)).containsExactly(new Added.Forgotten());
        assertThat(forgetting.allow(Articles.URL)).isTrue();
        assertThat(Articles.add(archive, Articles.BRIDGE)).containsExactly(new Added.New(3));
    }

    @Test
    void forgetsSomebody() {
        Forgetting forgetting = new Forgetting(archive.store());
        Forgetting.Who varga = forgetting.entities("ilse VARGA").getFirst();
        assertThat(varga.articles()).isEqualTo(2);
        assertThat(forgetting.entities(String.valueOf(varga.number()))).containsExactly(varga);
        assertThat(forgetting.articlesOf(varga.number()))
                .extracting(Forgetting.Found::address)
                .containsExactly("https://quay.example/bridge", "https://orrin.example/steel");
        forgetting.entity(varga.number(), "Ana");
        assertThat(forgetting.entities("Ilse Varga")).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM statement WHERE speaker = " + varga.number()))
                .isZero();
        assertThat(diagnosis().findings()).isEmpty();
    }

    @Test
    void namesTheFilesThatHoldWhatIsForgotten() throws IOException {
        Export export = new Export(archive.store());
        export.remember(
                export.write(SearchRequest.ofWords("steel").limited(0), new CsvExport(new StringWriter())),
                "steel.csv");
        export.rememberAll("backup.db", "backup", 1);
        Forgetting forgetting = new Forgetting(archive.store());
        assertThat(forgetting.exports(List.of(forgetting.article(Articles.URL).orElseThrow())))
                .extracting(Forgetting.ExportFile::file)
                .containsExactly("backup.db");
        assertThat(forgetting.exports(List.of(
                        forgetting.article("https://orrin.example/steel").orElseThrow())))
                .extracting(Forgetting.ExportFile::file)
                .containsExactly("steel.csv");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.archive.export.AnnotationExport;
import org.hearsay.archive.export.CsvExport;
import org.hearsay.archive.export.Export;
import org.hearsay.archive.export.HitRow;
import org.hearsay.archive.export.Import;
import org.hearsay.archive.export.JsonLinesExport;
import org.hearsay.archive.export.ParquetExport;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.Tables;
import org.hearsay.record.RecordJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every archive gives out and takes in, whatever database holds it. */
abstract class ExportContract {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SearchRequest EVERYTHING = SearchRequest.ofWords("").limited(0);

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    private Archive archive;

    /** An archive that is not there yet. */
    abstract String place();

    @BeforeEach
    void opens() {
        archive = Archive.open(place());
        Articles.add(archive, Articles.BRIDGE, Articles.STEEL, Articles.EDITED);
        archive.store().change(handle -> {
            handle.execute("UPDATE article SET story = 1");
            handle.execute("INSERT INTO counter (name, next) VALUES ('decision', 2)");
            handle.execute("INSERT INTO decision (id, made, kind, subject, detail) VALUES (1, 't', 'k', 's', 'd')");
            handle.execute("INSERT INTO comparison (story, made_of, made, record) VALUES (1, '1,2', 't', ?)", (Object)
                    new byte[] {1, 0, -1});
            return null;
        });
    }

    @AfterEach
    void closes() {
        archive.close();
    }

    private static String lines(Archive from, SearchRequest request) throws IOException {
        StringWriter out = new StringWriter();
        new Export(from.store()).write(request, new JsonLinesExport(out));
        return out.toString();
    }

    private Import taken(Archive into, String... files) throws IOException {
        Import taken = new Import(into.store(), "test", complaints::add);
        for (String file : files) {
            taken.read("file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        }
        return taken;
    }

    private static String withoutTime(String export) {
        return export.replaceFirst("\"made\":\"[^\"]*\"", "");
    }

    @Test
    void comesBackWhole() throws IOException {
        new Export(archive.store())
                .remember(
                        new Export(archive.store())
                                .write(SearchRequest.ofWords("steel").limited(0), new CsvExport(new StringWriter())),
                        "steel.csv");
        String export = lines(archive, EVERYTHING);
        try (Archive other = Archive.open(place())) {
            Import taken = taken(other, export);
            assertThat(taken.whole()).isTrue();
            assertThat(taken.fresh()).isEqualTo(2);
            assertThat(taken.changed()).isEqualTo(1);
            assertThat(Tables.of(other.store())).isEqualTo(Tables.of(archive.store()));
            assertThat(withoutTime(lines(other, EVERYTHING))).isEqualTo(withoutTime(export));
            assertThat(other.search(SearchRequest.ofWords("challenge"))).hasSize(1);
            assertThat(Examination.of(other.store()).findings()).isEmpty();
            assertThat(taken(other, export).held()).isEqualTo(3);
        }
    }

    @Test
    void isTakenUpAgainWhereItBrokeOff() throws IOException {
        String export = lines(archive, EVERYTHING);
        List<String> lines = new ArrayList<>(export.lines().toList());
        int last = lines.size() - 2;
        String cut = String.join("\n", lines.subList(0, last)) + "\n"
                + lines.get(last).substring(0, 300);
        try (Archive other = Archive.open(place())) {
            Import first = taken(other, cut);
            assertThat(first.whole()).isFalse();
            assertThat(complaints)
                    .containsExactly(
                            "file: line " + (last + 1) + " is damaged and was left out (cut off)",
                            "file: the last line is missing, so that more may be; export it anew, or ask for the rest of it");
            assertThat(first.fresh()).isEqualTo(2);
            Import second = taken(other, export);
            assertThat(second.changed()).isEqualTo(1);
            assertThat(second.held()).isEqualTo(2);
            assertThat(Tables.of(other.store())).isEqualTo(Tables.of(archive.store()));
        }
    }

    @Test
    void leavesOutDamagedLines() throws IOException {
        List<String> lines = new ArrayList<>(lines(archive, EVERYTHING).lines().toList());
        int steel = 0;
        for (int i = 0; i < lines.size(); i++) {
            steel = lines.get(i).contains("orrin.example/steel") && lines.get(i).startsWith("{\"article\"") ? i : steel;
        }
        lines.set(steel, lines.get(steel).replace("under control", "under kontrol"));
        lines.add(1, "{\"table\":\"entity\",\"row\":{\"nonsense\":1}}");
        lines.add(2, "garbage");
        try (Archive other = Archive.open(place())) {
            Import taken = taken(other, String.join("\n", lines) + "\n");
            assertThat(taken.whole()).isFalse();
            assertThat(complaints).hasSize(4);
            assertThat(complaints.get(0)).startsWith("file: line 2 is damaged and was left out (");
            assertThat(complaints.get(1)).startsWith("file: line 3 is damaged and was left out (");
            assertThat(complaints.get(2)).startsWith("file: line " + (steel + 3) + " is damaged");
            assertThat(taken.fresh()).isEqualTo(1);
            assertThat(taken.changed()).isEqualTo(1);
            assertThat(Examination.of(other.store()).findings()).isEmpty();
        }
    }

    @Test
    void exportsWhatASearchFinds() throws IOException {
        String export =
                lines(archive, SearchRequest.ofWords("bridge").inStatements().limited(0));
        List<JsonNode> versions = new ArrayList<>();
        for (String line : export.lines().toList()) {
            JsonNode tree = MAPPER.readTree(line);
            if (tree.has("record")) {
                versions.add(tree);
            }
        }
        assertThat(versions).extracting(v -> v.path("found").toString()).containsExactly("[\"s1\"]", "[\"s1\"]");
        assertThat(MAPPER.readTree(export.lines().toList().getLast())
                        .path("articles")
                        .asInt())
                .isEqualTo(2);
        try (Archive other = Archive.open(place())) {
            Import taken = taken(other, export);
            assertThat(taken.whole()).isTrue();
            assertThat(other.search(SearchRequest.ofWords("bridge")))
                    .extracting(Hit::article)
                    .containsExactlyInAnyOrder(1L, 2L);
            assertThat(Examination.of(other.store()).findings()).isEmpty();
        }
    }

    @Test
    void takesArticlesIntoAnArchiveOfOthers() throws IOException {
        String export = lines(archive, EVERYTHING);
        try (Archive other = Archive.open(place())) {
            Articles.add(other, Articles.STEEL);
            Import taken = taken(other, export);
            assertThat(taken.whole()).isTrue();
            assertThat(taken.fresh()).isEqualTo(1);
            assertThat(taken.changed()).isEqualTo(1);
            assertThat(taken.held()).isEqualTo(1);
            assertThat(other.versions(Articles.URL)).hasSize(2);
            assertThat(other.search(SearchRequest.ofWords("quorvex"))).hasSize(1);
            assertThat(Examination.of(other.store()).findings()).isEmpty();
        }
    }

    @Test
    void takesPlainRecords() throws IOException {
        String records = RecordJson.line(Articles.BRIDGE) + "\n" + RecordJson.line(Articles.STEEL) + "\n";
        try (Archive other = Archive.open(place())) {
            Import taken = taken(other, records);
            assertThat(complaints).isEmpty();
            assertThat(taken.fresh()).isEqualTo(2);
            assertThat(taken(other, records).held()).isEqualTo(2);
            assertThat(other.search(SearchRequest.ofWords("zwirbelig"))).hasSize(1);
            assertThat(Examination.of(other.store()).findings()).isEmpty();
        }
    }

    @Test
    void doesNotTakeInWhatWasForgotten() throws IOException {
        String export = lines(archive, EVERYTHING);
        Forgetting forgetting = new Forgetting(archive.store());
        forgetting.articles(List.of(forgetting.article(Articles.URL).orElseThrow()), false, "Ana");
        Import taken = taken(archive, export);
        assertThat(taken.forgotten()).isEqualTo(2);
        assertThat(archive.versions(Articles.URL)).isEmpty();
    }

    @Test
    void saysWhenItBreaksOff() throws IOException {
        archive.store()
                .change(handle ->
                        handle.execute("UPDATE version SET record = ? WHERE id = 2", (Object) new byte[] {1, 2, 3}));
        StringWriter out = new StringWriter();
        assertThatThrownBy(() -> new Export(archive.store()).write(EVERYTHING, new JsonLinesExport(out)))
                .isInstanceOf(ArchiveException.class);
        JsonNode last = MAPPER.readTree(out.toString().lines().toList().getLast());
        assertThat(last.path("end").asBoolean(true)).isFalse();
        assertThat(last.path("error").asText()).contains("damaged");
        try (Archive other = Archive.open(place())) {
            assertThat(taken(other, out.toString()).whole()).isFalse();
            assertThat(complaints.getLast()).startsWith("file: the export broke off: ");
        }
        StringWriter csv = new StringWriter();
        assertThatThrownBy(() -> new Export(archive.store()).write(EVERYTHING, new CsvExport(csv)))
                .isInstanceOf(ArchiveException.class);
        assertThat(csv.toString().lines().toList().getLast()).startsWith("INCOMPLETE,");
        StringWriter annotations = new StringWriter();
        assertThatThrownBy(() -> new Export(archive.store()).write(EVERYTHING, new AnnotationExport(annotations)))
                .isInstanceOf(ArchiveException.class);
        assertThat(MAPPER.readTree(annotations.toString()).path("hearsay:error").asText())
                .contains("damaged");
    }

    @Test
    void tablesCountInCodePointsAndAreNoFormulas() throws IOException {
        SearchRequest request = EVERYTHING.inStatements().inEveryVersion().with(Facet.SPEAKER, "brook");
        StringWriter out = new StringWriter();
        new Export(archive.store()).write(request, new CsvExport(out));
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.getFirst()).startsWith("article,version,address,").endsWith("content,start_cp,end_cp");
        assertThat(rows).hasSize(2);
        String text = Articles.BRIDGE.article().text();
        int start = text.indexOf("“=Nobody");
        assertThat(rows.get(1)).contains("," + text.codePointCount(0, start) + ",");
        assertThat(text.codePointCount(0, start)).isEqualTo(start - 1);

        StringWriter articles = new StringWriter();
        new Export(archive.store()).write(SearchRequest.ofWords("steel").limited(0), new CsvExport(articles));
        assertThat(articles.toString()).contains(",'=Steel for the bridge is late,");
    }

    @Test
    void parquetHoldsTheSameRows() throws IOException {
        Path file = folder.resolve("said.parquet");
        Export.Written written = new Export(archive.store()).write(EVERYTHING.inStatements(), new ParquetExport(file));
        List<HitRow> rows = new CarpetReader<>(file.toFile(), HitRow.class).toList();
        assertThat(rows).hasSize((int) written.hits()).hasSize(3);
        assertThat(rows).extracting(HitRow::speaker).contains("Dora Quist", "Ilse Varga");
        assertThat(rows).allSatisfy(r -> assertThat(r.start_cp()).isPositive());
    }

    @Test
    void annotatesTheWordsThatWereSaid() throws IOException {
        StringWriter out = new StringWriter();
        new Export(archive.store())
                .write(
                        SearchRequest.ofWords("zwirbelig")
                                .inStatements()
                                .inEveryVersion()
                                .limited(0),
                        new AnnotationExport(out));
        JsonNode collection = MAPPER.readTree(out.toString());
        assertThat(collection.path("total").asInt()).isEqualTo(1);
        JsonNode annotation = collection.path("first").path("items").path(0);
        JsonNode target = annotation.path("target").path(0);
        assertThat(target.path("source").asText()).isEqualTo(Articles.URL);
        JsonNode quote = target.path("selector").path(0);
        JsonNode position = target.path("selector").path(1);
        String text = Articles.BRIDGE.article().text();
        int[] points = text.codePoints().toArray();
        int start = position.path("start").asInt();
        int end = position.path("end").asInt();
        assertThat(new String(points, start, end - start))
                .isEqualTo(quote.path("exact").asText());
        assertThat(quote.path("exact").asText()).startsWith("“The 🌉 bridge");
        assertThat(text)
                .contains(quote.path("prefix").asText()
                        + quote.path("exact").asText()
                        + quote.path("suffix").asText());
        assertThat(quote.path("suffix")
                        .asText()
                        .codePointCount(0, quote.path("suffix").asText().length()))
                .isEqualTo(32);
        assertThat(annotation.path("body").path(1).path("hearsay:speaker").asText())
                .isEqualTo("Ilse Varga");
        assertThat(Objects.requireNonNull(
                        annotation.path("body").path(1).path("hearsay:kind").textValue()))
                .isEqualTo("direct");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final Path RESOURCES =
            Path.of(System.getProperty("hearsay.root", "..")).resolve("app/src/test/resources/comparison");
    private static final String DAM = RESOURCES.resolve("dam").toString();
    private static final String SILENT = """
            The tide tables of Orrin

            High water stands at six in the morning, and low water follows at noon. The harbour has four berths and a crane, and the ferry leaves at eight, calling at the quay by the old mill and at both islands.
            """;

    @TempDir
    private Path folder;

    @Test
    void printsATableWithASignInEachCell() throws IOException {
        Ran ran = compare(DAM);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertGolden("table.expected", ran.out());
    }

    @Test
    void showsOneUtteranceWordByWord() throws IOException {
        Ran ran = compare("--utterance", "2", DAM);
        assertThat(ran.status()).isZero();
        assertGolden("utterance.expected", ran.out());
        assertThat(compare("--utterance", "t1/u2", DAM).out()).isEqualTo(ran.out());
        Ran none = compare("--utterance", "t2/u2", DAM);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("hearsay: no utterance t2/u2; without --utterance all are listed\n");
    }

    @Test
    void keepsToTheWidthAndListsTheArticlesWhereColumnsAreTooMany() throws IOException {
        for (int i = 0; i < 20; i++) {
            page(
                    i + ".txt",
                    Files.readString(Path.of(DAM, "herald.txt")).replace("forty", "some " + (40 + i)) + variation(i));
        }
        Ran ran = Ran.reading(
                new Terminal(true, true, 80, false), new PlainReader(), "compare", "--color=never", folder.toString());
        assertThat(ran.out().lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("a1\u00a0*"));
    }

    @Test
    void printsJson() throws IOException {
        Ran ran = compare("--json", DAM);
        assertThat(ran.out().lines()).hasSize(1);
        JsonNode story = new ObjectMapper().readTree(ran.out()).get("stories").get(0);
        assertThat(story.get("articles")).hasSize(3);
        assertThat(story.get("utterances").get(0).get("cells")).hasSize(3);
    }

    @Test
    void printsARowATellingAsCsvThatRunsNoFormula() throws IOException {
        Ran ran = compare("--csv", DAM);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(ran.out())) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getField("outlet")).isEqualTo("The Tarrow Herald");
                assertThat(row.getField("wording")).isEqualTo("altered");
                assertThat(row.getField("words")).contains("forty cracks");
                assertThat(row.getField("reference_words")).contains("eleven cracks");
                assertThat(row.getField("reference_why")).isEqualTo("earliest");
            });
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getField("presence")).isEqualTo("absent");
                assertThat(row.getField("wording")).isEmpty();
            });
            assertThat(rows.stream().map(row -> row.getField("outlet"))).contains("'=Gazette <b>of</b> the Valley");
        }
    }

    @Test
    void takesTheReferenceThatTheUserChose() throws IOException {
        String agency = Path.of(DAM, "agency.txt").toString();
        String herald = Path.of(DAM, "herald.txt").toString();
        Ran ran = compare("--json", "--reference", herald, agency);
        JsonNode story = new ObjectMapper().readTree(ran.out()).get("stories").get(0);
        assertThat(story.get("articles")).hasSize(2);
        assertThat(story.get("utterances").findValuesAsText("why")).contains("given");
        assertThat(compare("--json", "--reference", herald, DAM).out()).contains("\"why\":\"given\"");
        Ran missing = compare("--reference", "none.txt", DAM);
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none.txt: could not be read, so there is no reference");
    }

    @Test
    void oneArticleHasNothingToBeComparedWith() {
        assertNothing(
                "one article was read; name another one",
                Path.of(DAM, "agency.txt").toString());
    }

    @Test
    void twoIdenticalFilesAreOneSource() throws IOException {
        String text = Files.readString(Path.of(DAM, "agency.txt"));
        assertNothing("the 2 articles have the same text", page("a.txt", text), page("b.txt", text));
    }

    @Test
    void articlesWithoutStatementsAreSaidToHaveNone() throws IOException {
        assertNothing(
                "no statements were found in these 2 articles",
                page("a.txt", SILENT),
                page("b.txt", SILENT.replace("noon", "one").replace("crane", "lighthouse")));
    }

    @Test
    void anArticleOfAnotherStoryIsListedApart() throws IOException {
        Ran ran = compare(DAM, page("tides.txt", SILENT));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("With nothing to compare it with:").contains("The tide tables of Orrin");
    }

    @Test
    void anInputThatFailsIsToldAndTheOthersAreCompared() {
        Ran ran = compare(DAM, "missing.txt");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("hearsay: missing.txt: no such file; check the name\n");
        assertThat(ran.out()).contains("Marit Oslund");
    }

    @Test
    void ofAPageThatIsNotWholeAbsenceIsUnknown() {
        PlainReader plain = new PlainReader();
        Ran ran = Ran.reading(
                page -> plain.read(page.name().endsWith("herald.txt") ? page.truncated() : page), "compare", DAM);
        assertThat(ran.out()).contains("not whole").containsPattern("u\\d .*\\? *");
    }

    @Test
    void writesAPageOnlyWhenThereIsSomethingToCompare() throws IOException {
        Path html = folder.resolve("story.html");
        Ran ran = compare("--html", html.toString(), DAM);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("hearsay: wrote " + html + "\n");
        Path none = folder.resolve("none.html");
        Ran nothing =
                compare("--html", none.toString(), Path.of(DAM, "agency.txt").toString());
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(none).doesNotExist();
        assertThat(compare("--html", folder.toString(), DAM).err()).contains("is a folder; name a file");
    }

    @Test
    @Timeout(120)
    void comparesTwoThousandArticles() throws IOException {
        StringBuilder table = new StringBuilder("id,text\n");
        String text = Files.readString(Path.of(DAM, "agency.txt"));
        for (int i = 0; i < 2_000; i++) {
            table.append("n")
                    .append(i)
                    .append(",\"")
                    .append(text)
                    .append(variation(i))
                    .append("\"\n");
        }
        Path csv = Files.writeString(folder.resolve("many.csv"), table);
        long start = System.nanoTime();
        Ran ran = compare("--table", csv.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Marit Oslund");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(100));
    }

    @Test
    void comparesNothingWhenItIsStopped() {
        Ran ran = Ran.interrupted("compare", DAM);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("stopped before all pages were read");
    }

    @Test
    void endsQuietlyWhenNobodyReadsTheOutput() {
        Ran ran = Ran.intoBroken("Broken pipe", "compare", "--json", DAM);
        assertThat(ran.err()).doesNotContain("error");
    }

    @Test
    void helpTeachesByExamples() {
        assertThat(compare("--help").out())
                .contains("hearsay compare --utterance 3 pages/")
                .contains("Exit status: 0 something compared");
    }

    /** Words of its own for an article, so that it is no copy of another. */
    private static String variation(int i) {
        String[] words = ("river board pumps coast night sand valley wall school bus morning rain people town dam water"
                        + " lamp road bridge mill field farmer engineer council letter meeting winter summer repair stone")
                .split(" ");
        Random random = new Random(i);
        StringBuilder text = new StringBuilder("\n\nIn Tarrow");
        for (int k = 0; k < 60; k++) {
            text.append(" the ").append(words[random.nextInt(words.length)]);
        }
        return text.append(" stood.\n").toString();
    }

    private static Ran compare(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "compare";
        System.arraycopy(args, 0, all, 1, args.length);
        return Ran.reading(new PlainReader(), all);
    }

    private static void assertNothing(String message, String... sources) {
        Ran ran = compare(sources);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("hearsay: nothing to compare: " + message);
    }

    private static void assertGolden(String name, String out) throws IOException {
        Path expected = RESOURCES.resolve(name);
        String shown = out.replace(DAM, "dam");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    private String page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

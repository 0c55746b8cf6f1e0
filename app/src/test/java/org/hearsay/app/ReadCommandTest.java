// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheArticleWithItsStatementsMarkedAndATable() throws IOException {
        Ran ran = Ran.hearsay("read", page("bridge.html", "statements"));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("outlet     The Quay (quay.example)\n")
                .contains("published  2024-05-14 18:05 +02:00, from json-ld\n")
                .contains("left out   2 pieces of furniture\n")
                .contains("⟦s4 the builders had told her ⟦s5 that the steel was late⟧⟧")
                .containsPattern("s1 +Ilse Varga +admits[^\\n]+\\n +Mayor, Harbour List\\n")
                .containsPattern("s3 +Ilse Varga +adding +mixed +that it would “open in autumn")
                .doesNotContain("\u001b");
    }

    @Test
    void tellsWhatIsCalledWhatInWhoseWords() throws IOException {
        String page = page("bridge.html", "statements");
        assertThat(Ran.hearsay("read", page).out())
                .containsPattern("What is called what\n[^\n]+\n  own      bridge\n  quoted   a ruin\n");
        Path html = folder.resolve("labels.html");
        Ran.hearsay("read", "--html", html.toString(), page);
        assertThat(html).content().contains("What is called what").contains("<td><bdi>a ruin</bdi></td>");
    }

    @Test
    void coloursOnATerminalUnlessTheUserDoesNotWantIt() throws IOException {
        String page = page("bridge.html", "statements");
        Terminal terminal = new Terminal(true, true, 80, false);
        assertThat(Ran.with(terminal, "", "read", page).out())
                .contains("\u001b[")
                .contains("⟦s4");
        assertThat(Ran.with(terminal, "", "read", "--color=never", page).out()).doesNotContain("\u001b");
        assertThat(Ran.with(new Terminal(true, true, 80, true), "", "read", page)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Ran.hearsay("read", "--color", "always", page).out()).contains("\u001b[");
    }

    @Test
    void keepsToTheWidthOfTheTerminal() throws IOException {
        Terminal narrow = new Terminal(true, false, 60, true);
        Ran ran = Ran.with(narrow, "", "read", page("bridge.html", "statements"));
        assertThat(ran.out().lines().map(String::length)).allMatch(length -> length <= 62);
    }

    @Test
    void printsJsonAloneOneLineAPage() throws IOException {
        Ran ran = Ran.hearsay("read", "--json", page("a.html", "a"), "missing.html", page("b.html", "b"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("hearsay: missing.html: no such file; check the name\n");
        assertThat(ran.out().lines()).hasSize(2).allSatisfy(line -> {
            JsonNode record = new ObjectMapper().readTree(line);
            assertThat(record.get("statements")).hasSize(9);
        });
    }

    @Test
    void tellsByItsStatusWhatWasFound() throws IOException {
        String silent = page("silent.html", "nobody speaks");
        Ran nothing = Ran.hearsay("read", silent);
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.err())
                .isEqualTo("hearsay: " + silent
                        + ": no statements found; to see what was taken for its text: hearsay extract SOURCE\n");
        String none = page("none.html", "no article");
        Ran noArticle = Ran.hearsay("read", none);
        assertThat(noArticle.status()).isEqualTo(1);
        assertThat(noArticle.out()).isEmpty();
        assertThat(noArticle.err()).isEqualTo("hearsay: " + none + ": no article text found; try --keep-all\n");
        assertThat(Ran.hearsay("read", none, page("good.html", "good")).status())
                .isZero();
    }

    @Test
    void goesOnAfterAPageThatBreaksIt() throws IOException {
        Ran ran = Ran.hearsay("read", page("broken.html", "broken"), page("good.html", "good"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("broken.html: could not be read because of an error in Hearsay");
        assertThat(ran.out()).contains("9 statements, 5 speakers");
    }

    @Test
    void readsTablesAndStandardInput() throws IOException {
        Path table = Files.writeString(folder.resolve("list.csv"), "id,text\nfirst,words\nsecond,words\n");
        assertThat(Ran.hearsay("read", "--csv", "--table", table.toString()).out())
                .contains("\nfirst,")
                .contains("\nsecond,");
        assertThat(Ran.onStandardInput("words", "read", "-").out()).startsWith("── (standard input) ──");
    }

    @Test
    void writesOnePageForAllArticles() throws IOException {
        Path html = folder.resolve("record.html");
        Ran ran = Ran.hearsay("read", "--html", html.toString(), page("a.txt", "a"), page("b.txt", "b"));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("hearsay: wrote " + html + " (2 articles, 18 statements)\n");
        assertThat(html).content().contains("id=\"a2-s9\"").contains("href=\"#a2\"");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.txt", "b.txt", "record.html");
        }
    }

    @Test
    void checksWhereItWritesBeforeItReads() throws IOException {
        String page = page("a.txt", "a");
        Ran ran = Ran.hearsay(
                "read", "--json", "--html", folder.resolve("none/x.html").toString(), page);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("x.html: there is no folder").contains("make it first");
        assertThat(Ran.hearsay("read", "--html", folder.toString(), page).err()).contains("is a folder; name a file");
    }

    @Test
    void saysWhatIsWrongWithItsUse() throws IOException {
        assertWrong("nothing to read: name a file", "read");
        assertWrong("Unknown option: '--jsno'", "read", "--jsno", page("a.txt", "a"));
        assertWrong("--json", "read", "--json", "--csv", page("a.txt", "a"));
        assertWrong("--threads takes 1 or more", "read", "--threads", "0", page("a.txt", "a"));
        assertWrong("say what to do", new String[0]);
        assertWrong("no such folder; --lexicon takes a folder", "read", "--lexicon", "nowhere", page("a.txt", "a"));
    }

    @Test
    void readsSeveralPagesAtATimeAndPrintsThemInOrder() throws IOException {
        List<String> args = new ArrayList<>(List.of("read", "--csv", "--threads", "3"));
        for (int i = 10; i < 50; i++) {
            args.add(page(i + ".txt", i % 7 == 0 ? "slow" : i % 5 == 0 ? "broken" : "words"));
        }
        Ran ran = Ran.hearsay(args.toArray(String[]::new));
        assertThat(ran.out().lines().filter(line -> line.contains(",s1,")).map(ReadCommandTest::number))
                .hasSize(33)
                .isSorted();
        assertThat(ran.err().lines().map(ReadCommandTest::number)).hasSize(7).isSorted();
        assertThat(ran.status()).isEqualTo(2);
    }

    private static String number(String line) {
        return line.replaceFirst(".*/(\\d\\d)\\.txt.*", "$1");
    }

    @Test
    void finishesThePageInHandWhenAskedToStop() throws IOException {
        Ran ran = Ran.interrupted("read", "--json", "--threads=1", page("a.txt", "a"), page("b.txt", "b"));
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out()).endsWith("}\n");
        assertThat(ran.err()).isEqualTo("hearsay: stopped after 1 page, as asked\n");
    }

    @Test
    void finishesThePagesInHandWhenAskedToStop() throws IOException {
        page("a.txt", "a");
        page("b.txt", "b");
        page("c.txt", "c");
        Ran ran = Ran.interrupted("read", "--json", "--threads=2", folder.toString());
        assertThat(ran.out().lines()).hasSizeBetween(1, 2);
        assertThat(ran.out()).endsWith("}\n");
    }

    @Test
    void endsQuietlyWhenNobodyReadsTheOutput() throws IOException {
        Ran ran = Ran.intoBroken("Broken pipe", "read", page("a.txt", "a"), page("b.txt", "b"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
    }

    @Test
    void saysSoWhenTheOutputCannotBeWritten() throws IOException {
        Ran ran = Ran.intoBroken("No space left on device", "read", "--json", page("a.txt", "a"));
        assertThat(ran.err())
                .isEqualTo("hearsay: standard output: could not be written (No space left on device);"
                        + " what was printed is not complete\n");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void showsProgressOnlyWhereSomebodySeesIt() throws IOException {
        page("a.txt", "a");
        page("b.txt", "no article");
        Terminal onlyMessages = new Terminal(false, true, 80, false);
        Ran several = Ran.with(onlyMessages, "", "read", "--json", folder.toString());
        assertThat(several.out().lines()).hasSize(1);
        assertThat(several.err())
                .contains("Reading")
                .contains("2/2")
                .contains("pages/s")
                .containsPattern("\\(0:00:\\d\\d / 0:00:\\d\\d\\)")
                .contains("no article text found");
        assertThat(Ran.with(onlyMessages, "", "extract", folder.toString()).err())
                .contains("2/2");
        assertThat(Ran.with(onlyMessages, "", "read", "--json", page("a.txt", "a"))
                        .err())
                .isEmpty();
        assertThat(Ran.hearsay("read", "--json", folder.toString()).err()).doesNotContain("Reading");
    }

    @Test
    void helpTeachesByExamples() {
        assertThat(Ran.hearsay("--help").out()).contains("hearsay read page.html");
        assertThat(Ran.hearsay("read", "--help").out())
                .contains("hearsay read --json pages/ > pages.jsonl")
                .contains("Exit status: 0 statements found");
        assertThat(Ran.hearsay("--version").out()).matches("hearsay \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\n");
    }

    private void assertWrong(String message, String... args) {
        Ran ran = Ran.hearsay(args);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hearsay: ").contains(message).hasLineCount(1);
    }

    private String page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTableTest {
    @TempDir
    private Path folder;

    @Test
    void readsWordsAndFilesOfACsvTable() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/b.html"), "<p>b");
        Path table = write("list.csv", """
                \uFEFFid,text,file,outlet,url,published,notes
                one,"First, ""quoted""
                and second line",,The Quay,,2024,x
                two,,pages/b.html,,https://quay.example/b,2024-05-14T18:05:33Z,
                """);
        Opened opened = Opened.table(table);
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.names()).containsExactly("one", "two");
        assertThat(opened.texts()).containsExactly("First, \"quoted\"\nand second line", "<p>b");
        Page second = opened.pages().get(1);
        assertThat(second.given().published())
                .isEqualTo(new PageDate("2024-05-14T18:05Z", PageDate.Precision.MINUTE, "given"));
        assertThat(second.given().outlet()).isNull();
    }

    @Test
    void namesARowWithoutIdByFileAndLine() throws IOException {
        Path table = write("list.csv", "text\n\"two\nlines\"\nnext\n");
        assertThat(Opened.table(table).names()).containsExactly(table + ":2", table + ":4");
    }

    @Test
    void readsJsonLinesAndGoesOnAfterABrokenLine() throws IOException {
        Path table = write("list.jsonl", """
                {"id": 7, "text": "seven 🌉", "outlet": null}

                {"id": 8, "text": "eight"
                [1]
                {"id": 9, "published": "yesterday", "text": "nine"}
                {"id": 10}
                {"id": 11, "text": "eleven"}
                """);
        Opened opened = Opened.table(table);
        assertThat(opened.names()).containsExactly("7", "11");
        assertThat(opened.texts().get(0)).isEqualTo("seven 🌉");
        assertThat(opened.failures()).hasSize(4);
        assertThat(opened.failures().get(0)).startsWith(table + ":3: is not JSON (");
        assertThat(opened.failures().get(1)).isEqualTo(table + ":4: is no JSON object");
        assertThat(opened.failures().get(2)).startsWith(table + ":5: published \"yesterday\" is not a date");
        assertThat(opened.failures().get(3)).isEqualTo(table + ":6: has neither text nor file");
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        assertFailure(write("list.tsv", "x"), ": a table is a .csv or a .jsonl file");
        assertFailure(folder.resolve("none.csv"), ": no such file; check the name");
        assertFailure(write("empty.csv", ""), ": is empty; its first line names the columns");
        assertFailure(
                write("columns.csv", "words,when\na,b\n"),
                ":1: names no column file or text; the columns are id, text or file, outlet, url and published");
        assertFailure(write("twice.csv", "text,text\na,b\n"), ":1: names a column twice: text,text");
        assertFailure(
                write("wide.csv", "text,outlet\none,two,three\n"),
                ":2: has 3 cells for 2 columns; put cells with a comma in quotation marks");
        assertFailure(write("both.csv", "text,file\na,b\n"), ":2: has both text and file; give one of them");
        assertFailure(
                Files.write(folder.resolve("latin.csv"), "text\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)),
                ": is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void namesTheRowOfAFileThatIsMissing() throws IOException {
        Path table = write("list.csv", "file\ngone.html\n");
        assertFailure(table, ":2: " + folder.resolve("gone.html") + ": no such file; check the name");
    }

    private static void assertFailure(Path table, String message) {
        assertThat(Opened.table(table).failures()).containsExactly(table + message);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

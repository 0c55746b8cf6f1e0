// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    @TempDir
    private Path folder;

    @Test
    void opensTheFilesOfAFolderSortedAndRecursively() throws IOException {
        write("b.html", "b");
        write("a.TXT", "a");
        write("inner/c.md", "c");
        write(".hidden.txt", "no");
        write(".git/d.txt", "no");
        write("picture.png", "no");
        Opened opened = Opened.sources(folder.toString());
        assertThat(opened.texts()).containsExactly("a", "b", "c");
        assertThat(opened.names().get(2)).isEqualTo(folder.resolve("inner/c.md").toString());
        assertThat(opened.failures()).isEmpty();
    }

    @Test
    void saysThatAFolderHoldsNoPages() throws IOException {
        write("picture.png", "no");
        assertThat(Opened.sources(folder.toString()).failures())
                .singleElement()
                .asString()
                .startsWith(folder + ": holds no pages (.html");
    }

    @Test
    void goesOnAfterAnInputThatFails() throws IOException {
        Path good = write("good.txt", "good");
        Path empty = write("empty.txt", "");
        String missing = folder.resolve("missing.txt").toString();
        Opened opened = Opened.sources(missing, empty.toString(), good.toString());
        assertThat(opened.texts()).containsExactly("good");
        assertThat(opened.failures())
                .containsExactly(
                        missing + ": no such file; check the name", empty + ": the file is empty; save the page again");
    }

    @Test
    void readsStandardInputOnce() {
        Opened opened = Opened.standardInput("piped", "-", "-");
        assertThat(opened.texts()).containsExactly("piped");
        assertThat(opened.names()).containsExactly("(standard input)");
        assertThat(opened.failures()).containsExactly("(standard input): can be read only once; give - once");
    }

    @Test
    void takesNoEmptyNameForTheFolderItIsIn() {
        assertThat(Opened.sources("").failures())
                .containsExactly("\"\": a source without a name; leave it out or name a file");
    }

    @Test
    void goesRoundNoLinksAndWaitsForNoPipes() throws Exception {
        write("good.txt", "good");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Path lost = Files.createSymbolicLink(folder.resolve("lost.html"), folder.resolve("gone.html"));
        assumeThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.html").toString())
                        .start()
                        .waitFor())
                .isZero();
        Pages piped = new Pages(List.of(), List.of(folder.resolve("pipe.html")), new ByteArrayInputStream(new byte[0]));
        assertThat(piped.count()).isEmpty();
        Opened opened = Opened.sources(folder.toString());
        assertThat(opened.texts()).containsExactly("good");
        assertThat(opened.failures())
                .containsExactly(lost + ": is a link to a file that is not there; mend or delete it");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path secret = write("secret.txt", "secret");
        assumeThat(secret.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(secret)).as("whether we are root").isFalse();
        assertThat(Opened.sources(secret.toString(), write("good.txt", "good").toString()))
                .satisfies(opened -> assertThat(opened.texts()).containsExactly("good"))
                .satisfies(opened -> assertThat(opened.failures())
                        .containsExactly(secret + ": may not be read; check the file's permissions"));
    }

    @Test
    void takesNamesThatLookLikeNoOther() throws IOException {
        Path odd = write("ä b – “c”.txt", "odd");
        assertThat(Opened.sources(odd.toString()).texts()).containsExactly("odd");
        assertThat(Opened.sources("bad\0name").failures())
                .singleElement()
                .asString()
                .contains("not a file name");
    }

    @Test
    void countsWithoutOpening() throws IOException {
        write("a.txt", "a");
        write("b.txt", "b");
        Path table = write("list.csv", "text\none\ntwo\nthree\n");
        Pages pages = new Pages(
                List.of(folder.toString(), "-", "https://quay.example/"),
                List.of(table),
                new ByteArrayInputStream(new byte[0]));
        assertThat(pages.count()).hasValue(7);
    }

    @Test
    void opensNothingBeforeItIsAsked() throws IOException {
        Path first = write("a.txt", "a");
        Path second = write("b.txt", "b");
        Pages pages = new Pages(
                List.of(first.toString(), second.toString()), List.of(), new ByteArrayInputStream(new byte[0]));
        try (Stream<PageSource> stream = pages.stream()) {
            var each = stream.iterator();
            each.next().open();
            Files.delete(second);
            assertThat(each.next().open()).isInstanceOf(PageOrFailure.Failure.class);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

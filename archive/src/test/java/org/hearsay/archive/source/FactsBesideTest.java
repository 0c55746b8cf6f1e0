// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.Given;
import org.hearsay.article.PageDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsBesideTest {
    @TempDir
    private Path folder;

    @Test
    void giveWhatThePageDoesNot() throws IOException {
        page("a.txt");
        page("b.txt");
        facts("file,outlet,url,published\na.txt,\"The Quay, daily\",https://quay.example/a,2024-05\n");
        Opened opened = Opened.sources(folder.toString());
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.pages().get(0).given())
                .isEqualTo(new Given(
                        "The Quay, daily",
                        "https://quay.example/a",
                        new PageDate("2024-05", PageDate.Precision.MONTH, "given")));
        assertThat(opened.pages().get(1).given()).isEqualTo(Given.NOTHING);
    }

    @Test
    void holdForAFileNamedByItself() throws IOException {
        Path file = page("a.txt");
        facts("file,outlet\na.txt,The Quay\n");
        assertThat(Opened.sources(file.toString()).pages().get(0).given().outlet())
                .isEqualTo("The Quay");
    }

    @Test
    void leaveEmptyCellsUnknown() throws IOException {
        page("a.txt");
        facts("file,outlet,url,published\na.txt, ,,\n");
        assertThat(Opened.sources(folder.toString()).pages().get(0).given()).isEqualTo(Given.NOTHING);
    }

    @Test
    void nameFileAndLineOfABadDateAndSpareTheOthers() throws IOException {
        page("a.txt");
        page("b.txt");
        Path facts = facts("file,published\nb.txt,2024-05-14\na.txt,2024-13-01\n");
        Opened opened = Opened.sources(folder.toString());
        assertThat(opened.names()).containsExactly(folder.resolve("b.txt").toString());
        assertThat(opened.failures())
                .containsExactly(facts + ":3: published \"2024-13-01\" is not a date;"
                        + " write 2016, 2016-12, 2016-12-22 or 2016-12-22T18:05+03:30");
    }

    @Test
    void nameRowsWithoutAFileAndRowsThatStandTwice() throws IOException {
        page("a.txt");
        Path facts = facts("file,outlet\na.txt,A\nghost.txt,B\n");
        assertThat(Opened.sources(folder.toString()).failures())
                .containsExactly(facts + ":3: ghost.txt: no such file beside this table");
        facts("file,outlet\na.txt,A\na.txt,B\n");
        assertThat(Opened.sources(folder.toString()).failures())
                .containsExactly(facts + ":3: a.txt stands in line 2 already; the pages beside it were not read");
    }

    private Path page(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "words");
    }

    private Path facts(String rows) throws IOException {
        return Files.writeString(folder.resolve("articles.csv"), rows);
    }
}

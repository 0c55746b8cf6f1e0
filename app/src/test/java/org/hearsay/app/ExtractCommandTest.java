// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.InventedReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheTextAlone() throws IOException {
        Ran ran = Ran.hearsay("extract", page("a.txt", "a"));
        assertThat(ran).isEqualTo(new Ran(0, InventedReading.article().text() + "\n", ""));
    }

    @Test
    void namesEachOfSeveral() throws IOException {
        String first = page("a.txt", "a");
        String second = page("b.txt", "b");
        assertThat(Ran.hearsay("extract", folder.toString()).out())
                .startsWith("── " + first + " ──\n\n")
                .contains("\n\n── " + second + " ──\n\n");
    }

    @Test
    void printsMarkdown() throws IOException {
        assertThat(Ran.hearsay("extract", "--markdown", page("a.txt", "a")).out())
                .startsWith("# Mayor admits bridge is ‘a mess’\n\n- outlet: The Quay")
                .contains("\n\n## Anger at the quay\n\n")
                .contains("\n\n*The bridge on May 13, 2024.*\n");
    }

    @Test
    void writesAPageWithPassagesByRole() throws IOException {
        Path file = folder.resolve("out.html");
        Ran ran = Ran.hearsay("extract", "--html", file.toString(), page("a.txt", "a"));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("wrote " + file + " (1 article)");
        assertThat(Files.readString(file))
                .contains("<p class=\"passage headline\" dir=\"auto\" title=\"headline\">Mayor admits bridge")
                .contains("<p class=\"passage crosshead\"")
                .contains("Content-Security-Policy\" content=\"default-src ");
    }

    @Test
    void printsTheRecordWithoutStatements() throws IOException {
        JsonNode record = new ObjectMapper()
                .readTree(Ran.hearsay("extract", "--json", page("a.txt", "a")).out());
        assertThat(record.has("article")).isTrue();
        assertThat(record.has("statements")).isFalse();
    }

    @Test
    void tellsByItsStatusWhatWasFound() throws IOException {
        assertThat(Ran.hearsay("extract", page("none.txt", "no article")).status())
                .isEqualTo(1);
        assertThat(Ran.hearsay("extract", folder.resolve("missing").toString()).status())
                .isEqualTo(2);
        assertThat(Ran.hearsay("extract").err()).contains("nothing to extract: name a file");
    }

    private String page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

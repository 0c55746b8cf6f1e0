// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrapedTextTest {
    @Test
    void aRowOfATableIsALineAndWhatStandsThereTwiceIsBodyOnce(@TempDir Path folder) throws IOException {
        String html = "<p>Menu</p><h1>Fares rise</h1><p>The ferry costs two crowns more from April.</p>"
                + "<table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Old</td><td>4</td></tr></table>"
                + "<p>The ferry costs two crowns more from April.</p>";
        Path file = folder.resolve("page.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        String body = "The ferry costs two crowns more from April.\nBoat Fare";
        ScrapedText text = ScrapedText.of(new GoldPage("page", file, null, "Fares rise", null, null, body, null, null));
        assertThat(text.lines())
                .containsExactly(
                        "Menu",
                        "Fares rise",
                        "The ferry costs two crowns more from April.",
                        "Boat\tFare",
                        "Old\t4",
                        "The ferry costs two crowns more from April.");
        assertThat(text.body()).containsExactly(false, false, true, true, false, false);
    }
}

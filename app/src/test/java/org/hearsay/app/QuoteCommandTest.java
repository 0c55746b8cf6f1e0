// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuoteCommandTest {
    private static final String DAM = Path.of(System.getProperty("hearsay.root", ".."))
            .resolve("app/src/test/resources/comparison/dam")
            .toString();

    @Test
    void findsEveryVariationByTimeTheUndatedLast() {
        Ran ran = quote("WE FOUND 'eleven cracks' in the wall... deeper than a finger");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("3 tellings in 3 articles").contains("[forty]");
        assertThat(ran.out())
                .containsSubsequence(
                        "Inland Press", "The Tarrow Herald", "=Gazette <b>of</b> the Valley, no date given");
        assertThat(ran.out()).contains("Piet Harrow, here “Piet Harrow”, cue “said”");
    }

    @Test
    void printsJsonWhoseSpansHoldTheirWords() throws IOException {
        String words = "For the valley this is a hard spring";
        JsonNode tellings =
                new ObjectMapper().readTree(quote("--json", words).out()).get("tellings");
        assertThat(tellings).hasSize(2);
        for (JsonNode telling : tellings) {
            assertThat(telling.get("speaker").asText()).isEqualTo("Marit Oslund");
            for (JsonNode pair : telling.get("pairs")) {
                JsonNode asked = pair.get("asked");
                if (!asked.isNull()) {
                    assertThat(asked.get("text").asText())
                            .isEqualTo(words.substring(
                                    asked.get("start").asInt(), asked.get("end").asInt()));
                }
            }
        }
    }

    @Test
    void tellsWhenNobodyCarriedIt() {
        Ran ran = quote("an entirely unheard sentence of nobody");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("hearsay: nobody carried these words in 3 articles\n");
    }

    @Test
    void saysWhatIsWrongWithItsUse() {
        assertThat(quote("…").status()).isEqualTo(2);
        assertThat(quote("…").err()).contains("holds no words");
        Ran alone = Ran.reading(new PlainReader(), "quote", "words");
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.err()).contains("nothing to quote: name a file");
    }

    private static Ran quote(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "quote";
        System.arraycopy(args, 0, all, 1, args.length);
        all[all.length - 1] = DAM;
        return Ran.reading(new PlainReader(), all);
    }
}

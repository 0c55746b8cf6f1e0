// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.article.Page;
import org.hearsay.lexicon.LexiconException;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearsayTest {
    @Test
    void saysThatItDoesNotReadOtherLanguages() throws Exception {
        Reading reading = TestReader.hearsay().read(Page.ofText("""
                Der Bürgermeister sagte am Montag, dass die Brücke gesperrt bleibe und die Arbeiten im Herbst beginnen.
                „Wir werden das Risiko nicht eingehen“, sagte er den Leuten, die vor dem Rathaus auf ihn warteten.
                """));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.warnings()).anyMatch(w -> w.contains("German"));
    }

    @Test
    void aSentenceInMarksOfOtherLanguagesIsWhatTheWordsBeforeItAnnounce() throws Exception {
        Reading reading = TestReader.hearsay().read(Page.ofText("""
                The ferry came in with its lights off. Governor Hugo Anders was waiting at the quay until seven o'clock.

                Late in the evening the governor sent this newspaper a message of five words. „We are studying the \
                request.“ On Sunday he will explain in the town hall where the families are to live.
                """));
        assertThat(reading.statements())
                .extracting(s -> reading.text(s.content().getFirst()))
                .containsExactly("„We are studying the request.“");
        assertThat(reading.speaker(reading.statements().getFirst())
                        .orElseThrow()
                        .name())
                .isEqualTo("Hugo Anders");
    }

    @Test
    void readsOnlySoMuchAndSaysSo() throws Exception {
        // A paragraph that comes again is read once, so each is another.
        String paragraphs = IntStream.range(0, 4_000)
                .mapToObj(i -> "The mayor said the bridge no. " + i + " was closed.\n\n")
                .collect(Collectors.joining());
        Reading reading = TestReader.hearsay().read(Page.ofText(paragraphs));
        assertThat(reading.article().whole()).isFalse();
        assertThat(reading.article().warnings()).anyMatch(w -> w.contains("first 150000"));
        assertThat(reading.statements()).isNotEmpty();
    }

    @Test
    void aParagraphWithoutEndIsReadUpToTheBound() throws Exception {
        String line = "The mayor said the bridge was closed. " + "It rained on. ".repeat(12_000);
        Reading reading = TestReader.hearsay().read(Page.ofText(line));
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.article().whole()).isFalse();
    }

    @Test
    void aUsersLexiconAddsACue(@TempDir Path folder) throws Exception {
        Page page = Page.ofText("The mayor harrumphed that the bridge was closed.");
        assertThat(TestReader.hearsay().read(page).statements()).isEmpty();
        Files.writeString(folder.resolve("cues.txt"), "harrumph\tspeech\thostile\tclause,quote\t0.9\n");
        Reading reading = Hearsay.with(Lexicons.with(folder)).read(page);
        assertThat(reading.statements())
                .extracting(s -> reading.text(s.content().getFirst()))
                .containsExactly("that the bridge was closed");
    }

    @Test
    void aBrokenLexiconIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cues.txt"), "# mine\nharrumph\tspeech\tgrumpy\tclause\t0.9\n");
        assertThatThrownBy(() -> Hearsay.with(Lexicons.with(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("cues.txt:2")
                .hasMessageContaining("grumpy");
    }

    @Test
    void furnitureIsReadOnlyWhereAllIsKept() throws Exception {
        Page page = Page.ofText("""
                The mayor said the bridge was closed on Monday morning.

                The council met for three hours and went home without a vote.

                Read more: Baker says the mill will open again
                """);
        Hearsay hearsay = TestReader.hearsay();
        assertThat(hearsay.read(page).article().text()).doesNotContain("the mill");
        assertThat(hearsay.keepingAll().read(page).article().text()).contains("the mill");
    }

    @Test
    void tellsWhatEachStepCost() throws Exception {
        Map<Stage, Long> spent = new EnumMap<>(Stage.class);
        Reading reading = TestReader.hearsay()
                .heardBy((stage, nanos) -> spent.merge(stage, nanos, Long::sum))
                .read(Page.ofText("The mayor said the bridge was closed on Monday."));
        assertThat(spent).containsOnlyKeys(Stage.values());
        assertThat(reading.statements()).extracting(Statement::id).containsExactly("s1");
    }
}

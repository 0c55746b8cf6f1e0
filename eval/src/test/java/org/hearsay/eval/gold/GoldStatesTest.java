// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.eval.articles.CorrectedPart;
import org.hearsay.eval.articles.PageFigures;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is annotated as a whole, and what only in part, is never taken for the other. */
class GoldStatesTest {
    private static final String TEXT = """
            Ferry stays

            "The boats stay for good," said Ilse Varga on Monday.

            "Nobody sails at night any more," said Tam Brook of the council.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            Files.writeString(folder.resolve(name + ".txt"), TEXT);
            Files.writeString(
                    folder.resolve(name + ".ann"),
                    mark("T1", "Cue", TEXT.indexOf("said Ilse"), 4) + mark("T2", "Content", TEXT.indexOf("\"The"), 26)
                            + mark("T3", "Cue", TEXT.indexOf("said Tam"), 4)
                            + mark("T4", "Content", TEXT.indexOf("\"Nobody"), 33)
                            + "E1\tAttribution:T1 Content:T2\nE2\tAttribution:T3 Content:T4\nE3\tRejected:T4\n"
                            + facts("E1") + facts("E2") + "A9\tDecided E1 yes\n#9\tSpeaker E1\tIlse Varga\n");
        }
    }

    private static String mark(String id, String type, int start, int length) {
        return id + "\t" + type + " " + start + " " + (start + length) + "\t\n";
    }

    private static String facts(String event) {
        return "A1\tKind " + event + " direct\nA2\tAct " + event + " speech\nA3\tReality " + event + " actual\n";
    }

    private void table(String rows) throws IOException {
        Files.writeString(folder.resolve("gold.csv"), "file,state,who\n" + rows);
    }

    @Test
    void withoutATableAllIsAnnotated() throws IOException {
        assertThat(GoldArticles.read(folder))
                .hasSize(2)
                .allMatch(a -> a.statements().size() == 2);
        assertThat(GoldArticles.corrected(folder)).isEmpty();
    }

    @Test
    void aTableTellsThemApart() throws IOException {
        table("a.txt,checked,Ana\nb.txt,corrected,\"Ben, of Orrin\"\n");
        assertThat(GoldArticles.read(folder))
                .singleElement()
                .matches(a -> a.page().endsWith("a.txt"))
                .matches(a -> a.statements().size() == 2);
        assertThat(GoldArticles.corrected(folder)).singleElement().satisfies(article -> {
            assertThat(article.decided().page()).endsWith(Path.of("b.txt"));
            assertThat(article.decided().statements())
                    .singleElement()
                    .extracting(GoldStatement::speaker)
                    .isEqualTo("Ilse Varga");
            assertThat(article.rejected())
                    .singleElement()
                    .extracting(f -> f.in(TEXT))
                    .asString()
                    .contains("Nobody sails");
        });
    }

    @Test
    void whatAnOlderExportLeftIsNeither() throws IOException {
        table("a.txt,checked,Ana\n");
        assertThat(GoldArticles.read(folder)).hasSize(1);
        assertThat(GoldArticles.corrected(folder)).isEmpty();
        table("");
        assertThat(GoldArticles.read(folder)).isEmpty();
    }

    @Test
    void ofWhatIsOnlyCorrectedNoPrecisionIsTold() throws IOException {
        table("b.txt,corrected,Ben\n");
        CorrectedPart part =
                CorrectedPart.of("own", Hearsay.byRules(Lexicons.shipped()), GoldArticles.corrected(folder));
        assertThat(part.tally().of(PageFigures.MATCHED).gold()).isEqualTo(1);
        assertThat(part.tally().of(PageFigures.MATCHED).recall()).isEqualTo(1);
        assertThat(part.tally().of(PageFigures.SPEAKER).f1()).isEqualTo(1);
        assertThat(part.rejected()).isEqualTo(1);
        assertThat(part.stillFound()).isEqualTo(1);
        assertThat(CorrectedPart.table(List.of(part)))
                .contains("neither precision")
                .doesNotContain("F1  ");
    }
}

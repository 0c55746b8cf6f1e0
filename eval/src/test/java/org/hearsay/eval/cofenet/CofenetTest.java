// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.eval.SharedData;
import org.hearsay.eval.gold.GoldFolder;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.statements.GoldReader;
import org.hearsay.eval.statements.ReadText;
import org.hearsay.eval.text.RawArticle;
import org.junit.jupiter.api.Test;

class CofenetTest {
    @Test
    void alignsTreebankTokens() {
        String text = "“Ada’s U.S. plan [sic] — it’s 5%…” said Bo.";
        List<String> tokens = List.of(
                "``", "Ada", "'s", "U.S.", ".", "plan", "-LSB-", "sic", "-RSB-", "--", "it", "'s", "5", "%", "...",
                "''", "said", "Bo", ".");
        List<Span> spans = TokenAlignment.of(text, tokens);
        assertThat(spans.stream().map(s -> s.in(text)))
                .containsExactly(
                        "“", "Ada", "’s", "U.S.", "", "plan", "[", "sic", "]", "—", "it", "’s", "5", "%", "…", "”",
                        "said", "Bo", ".");
    }

    @Test
    void findsItsWayBackAfterWordsThatAreNotInTheTokens() {
        String text = "One two. Follow Ada here! Three four five six.";
        List<Span> spans = TokenAlignment.of(text, List.of("One", "two", ".", "Three", "four", "five", "six", "."));
        assertThat(spans.get(3).in(text)).isEqualTo("Three");
        assertThat(spans.getLast().in(text)).isEqualTo(".");
    }

    @Test
    void readsRangesFromLabels() {
        List<String> labels = List.of("I-cue", "B-cue", "I-cue", "B-cue", "I-source", "O", "B-source");
        assertThat(LabelledRanges.of(labels, "cue")).containsExactly(new TokenRange(1, 3), new TokenRange(3, 4));
        assertThat(LabelledRanges.of(labels, "source")).containsExactly(new TokenRange(6, 7));
    }

    @Test
    void jaccardCountsFalseAlarmsThatTouchNothing() {
        RangeScore score = RangeScore.of(
                List.of(new TokenRange(0, 4), new TokenRange(10, 12), new TokenRange(20, 21)),
                List.of(new TokenRange(0, 2), new TokenRange(2, 4), new TokenRange(10, 12), new TokenRange(30, 31)));
        assertThat(score.exact()).isEqualTo(new Counts(1, 4, 3));
        assertThat(score.jaccard()).isCloseTo((0.5 + 1 + 0 + 0) / 4, within(1e-9));
    }

    @Test
    void goldOfTheRawTextsIsTheGoldOfTheLines() throws IOException {
        Path lines = SharedData.at("bench/statements/cofenet-polnear/valid.txt");
        List<ReadText> texts = GoldFolder.read(SharedData.at("bench/statements/polnear/dev")).stream()
                .filter(t -> t.annotators().size() == 1)
                .map(t ->
                        ReadText.of(t.name(), GoldReader.read(RawArticle.of(t.name(), t.text()), t.first()), List.of()))
                .toList();
        CofenetComparison comparison = CofenetComparison.of(lines, texts);
        assertThat(comparison.score("source").exact().f1()).isGreaterThan(0.99);
        assertThat(comparison.score("cue").exact().f1()).isGreaterThan(0.99);
        assertThat(comparison.score("content").exact().f1()).isGreaterThan(0.98);
    }
}

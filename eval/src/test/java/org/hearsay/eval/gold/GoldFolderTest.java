// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.eval.SharedData;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.statements.Figures;
import org.hearsay.eval.statements.GoldReader;
import org.hearsay.eval.statements.ReadText;
import org.hearsay.eval.statements.ReadingRun;
import org.hearsay.eval.text.RawArticle;
import org.junit.jupiter.api.Test;

class GoldFolderTest {
    @Test
    void readerThatRepeatsTheGoldIsRight() throws IOException {
        List<GoldText> texts = GoldFolder.read(SharedData.at("bench/statements/polnear/dev"));
        assertThat(texts).hasSize(84);
        Tally tally = Tally.sum(texts.stream()
                .map(t -> ReadText.of(
                        t.name(),
                        GoldReader.read(RawArticle.of(t.name(), t.text()), t.first()),
                        ReadingRun.scored(t.first(), true)))
                .map(r -> Figures.of(r.compared()))
                .toList());
        Counts links = tally.of("linked >= 0.8");
        assertThat(links.gold()).isEqualTo(2192);
        assertThat(links.f1()).isEqualTo(1);
        assertThat(tally.of("exact content").f1()).isEqualTo(1);
        assertThat(tally.of("exact source").f1()).isGreaterThan(0.99);
    }
}

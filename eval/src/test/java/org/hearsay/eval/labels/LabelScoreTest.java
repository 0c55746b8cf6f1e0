// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.text.RawArticle;
import org.junit.jupiter.api.Test;

class LabelScoreTest {
    private static Mention own(int end, String referent) {
        return new Mention("a", end, referent, false);
    }

    private static final List<Mention> GOLD =
            List.of(own(1, "army"), own(2, "army"), own(3, "army"), own(4, "rebels"), own(5, "rebels"));

    @Test
    void theSameClustersAreAllRight() {
        assertThat(LabelScore.of(GOLD, GOLD)).isEqualTo(new Counts(5, 5, 5));
    }

    @Test
    void aClusterThatIsSplitCountsOnce() {
        List<Mention> found = List.of(own(1, "x"), own(2, "x"), own(3, "y"), own(4, "z"), own(5, "z"));
        assertThat(LabelScore.of(GOLD, found)).isEqualTo(new Counts(4, 5, 5));
    }

    @Test
    void clustersThatAreJoinedAreRightForOneReferent() {
        List<Mention> found = GOLD.stream().map(m -> own(m.end(), "all")).toList();
        assertThat(LabelScore.of(GOLD, found)).isEqualTo(new Counts(3, 5, 5));
    }

    @Test
    void anotherVoiceIsWrong() {
        List<Mention> found = List.of(own(1, "x"), own(2, "x"), new Mention("a", 3, "x", true));
        assertThat(LabelScore.of(GOLD, found)).isEqualTo(new Counts(2, 3, 5));
    }

    @Test
    void aLabelTooManyCountsWhereGoldKnowsItsReferent() {
        List<Mention> found = List.of(own(1, "x"), own(7, "x"), own(8, "bridge"), own(9, "bridge"));
        assertThat(LabelScore.of(GOLD, found)).isEqualTo(new Counts(1, 2, 5));
    }

    @Test
    void aRowNamesTheNounOfItsOccurrence() {
        GoldLabel label = new GoldLabel("a", "x", "act of mercy", 2, true);
        assertThat(label.end("An act of mercy, an act of mercy.")).isEqualTo("An act of mercy, an act".length());
        assertThatThrownBy(() -> label.end("An act of mercy."))
                .hasMessageContaining("stands 1 times in a, and a row asks for number 2");
    }

    @Test
    void placesAreFoundAgainInTheExtractedArticle() {
        String given = "Menu | News\n\nThe  army left.\nShare\nThe army came.\n";
        Article article = RawArticle.of("a", "The army left.\n\nThe army came.");
        Alignment alignment = Alignment.of(given, article);
        assertThat(alignment.behind(given.indexOf("army left") + 4)).isEqualTo(8);
        assertThat(alignment.behind(given.indexOf("army came") + 4)).isEqualTo(24);
        assertThat(alignment.behind(4)).isEqualTo(-1);
    }
}

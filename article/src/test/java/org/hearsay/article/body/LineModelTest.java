// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.trees.BoostedTrees;
import org.junit.jupiter.api.Test;

class LineModelTest {
    private static final String TEXT = "Home\nBridge stays closed\nThe old bridge over the Lea stays closed.\nFerries";

    private final PageLines page = ArticleExtractor.byRules(Lexicons.shipped()).lines(TEXT);

    @Test
    void everyLineHasAMargin() {
        assertThat(LineModel.shipped().margins(page)).hasSize(4);
    }

    @Test
    void aModelOfOtherNumbersIsRefused() {
        var trees = new BoostedTrees(0, new BoostedTrees.Tree[0]);
        var model = new LineModel(
                new NameWeights(new byte[NameWeights.PLACES]), trees, trees, 0, new float[LineKinds.COUNT], 7);
        assertThatThrownBy(() -> model.margins(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trained on 7 numbers")
                .hasMessageContaining("train-pages");
    }

    @Test
    void whatIsReadIsWrittenAgain() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        LineModel.shipped().write(once);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        LineModel.read(new ByteArrayInputStream(once.toByteArray())).write(twice);
        assertThat(twice.toByteArray()).isEqualTo(once.toByteArray());
    }
}

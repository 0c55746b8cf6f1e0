// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Page;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.trees.BoostedTrees;
import org.junit.jupiter.api.Test;

class BodyModelTest {
    @Test
    void aModelOfOtherNumbersIsRefused() {
        var page = ArticleExtractor.byRules(Lexicons.shipped())
                .blocks(Page.ofHtml("<h1>Bridge stays closed</h1><p>The old bridge over the Lea stays closed.</p>"));
        var trees = new BoostedTrees(0, new BoostedTrees.Tree[0]);
        var model = new BodyModel(new NameWeights(new byte[NameWeights.PLACES]), trees, 0, 7);
        assertThatThrownBy(() -> model.margins(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trained on 7 numbers")
                .hasMessageContaining("train-pages");
    }

    @Test
    void whatIsReadIsWrittenAgain() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        BodyModel.shipped().write(once);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        BodyModel.read(new ByteArrayInputStream(once.toByteArray())).write(twice);
        assertThat(twice.toByteArray()).isEqualTo(once.toByteArray());
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> BodyModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model of bodies");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every article. */
final class Invariants {
    private Invariants() {}

    static void check(Article article) {
        int end = 0;
        for (Passage passage : article.passages()) {
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
            String between = article.text().substring(end, passage.span().start());
            assertThat(between).matches("[\\s\\p{Z}/.,:–—―-]*");
            assertThat(article.text(passage.span())).isNotBlank();
            end = passage.span().end();
        }
        assertThat(end).isEqualTo(article.text().length());
        article.furniture().forEach(piece -> assertThat(piece.text()).isNotBlank());
        Anchor anchor = article.anchor();
        if (anchor != null && anchor.span() != null) {
            assertThat(article.text(anchor.span())).containsPattern("\\d{4}");
        }
        Dateline dateline = article.dateline();
        if (dateline != null) {
            assertThat(article.passages()).contains(new Passage(PassageRole.DATELINE, dateline.span()));
        }
    }
}

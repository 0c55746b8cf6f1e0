// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The acceptance page: a real scraped page that is kept beside the project, not in it. */
class SeedPageTest {
    private static Article article;

    @BeforeAll
    static void read() throws Exception {
        Path page = Path.of(System.getProperty("hearsay.root", "."), "../shared/seed/000_9f173eeb38b41e6e.txt")
                .normalize();
        Assumptions.assumeTrue(
                Files.exists(page), "skipped: no acceptance page in the folder shared/seed beside the project");
        article = new ArticleExtractor(Lexicons.shipped()).extract(Page.of(Files.readAllBytes(page)));
    }

    @Test
    void everyLineHasItsRole() {
        assertThat(article.passages().stream().map(p -> p.role().key()))
                .containsExactly(
                        "headline",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "caption",
                        "crosshead",
                        "paragraph",
                        "paragraph",
                        "paragraph",
                        "paragraph");
        assertThat(article.furniture().stream().map(f -> f.reason().key()))
                .containsExactly("section labels", "comment form", "comment form", "navigation");
        assertThat(article.whole()).isTrue();
    }

    @Test
    void gluedLabelsAreTakenApart() {
        assertThat(article.metadata().sections())
                .isEqualTo(List.of("Latest developments", "Middle East", "Others", "World News"));
    }

    @Test
    void theCaptionsDateIsTheAnchor() {
        Anchor anchor = Objects.requireNonNull(article.anchor());
        assertThat(anchor.date()).isEqualTo(new PageDate("2016-12-22", PageDate.Precision.DAY, "caption"));
        assertThat(article.text(Objects.requireNonNull(anchor.span()))).isEqualTo("December 22, 2016");
        assertThat(article.metadata().published()).isNull();
    }

    @Test
    void charactersStayAsTheyAre() {
        assertThat(article.text()).contains("have\u00a0expressed\u00a0", "‘great loss’");
        assertThat(article.metadata().headline()).startsWith("Militants admit defeat");
    }
}

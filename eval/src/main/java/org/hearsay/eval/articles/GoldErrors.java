// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.score.Fragments;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;

/** The errors on one page as plain text: what was missed, what is too much, whose speaker is wrong. */
final class GoldErrors {
    private final GoldArticle article;
    private final Reading reading;
    private final ReadPage page;
    private final StringBuilder out = new StringBuilder();

    private GoldErrors(GoldArticle article, Reading reading, ReadPage page) {
        this.article = article;
        this.reading = reading;
        this.page = page;
    }

    static String of(GoldArticle article, Reading reading, ReadPage page) {
        GoldErrors errors = new GoldErrors(article, reading, page);
        errors.write();
        return errors.out.toString();
    }

    private void write() {
        out.append("=== ").append(page.name()).append('\n');
        Set<Integer> gold = new HashSet<>();
        Set<Integer> ours = new HashSet<>();
        for (ReadPage.Match match : page.matches()) {
            gold.add(match.gold());
            ours.add(match.ours());
            if (page.gold().get(match.gold()).spoken() && !PageFigures.sameSpeaker(page, match)) {
                out.append("SPEAKER\n");
                gold(match.gold());
                ours(match.ours());
            }
        }
        for (int g = 0; g < page.gold().size(); g++) {
            if (!gold.contains(g) && page.gold().get(g).spoken()) {
                out.append("MISSED\n");
                gold(g);
                nearest(page.gold().get(g));
            }
        }
        for (int o = 0; o < page.ours().size(); o++) {
            if (!ours.contains(o) && page.ours().get(o).spoken()) {
                out.append("TOO MUCH\n");
                ours(o);
            }
        }
    }

    private void nearest(Finding gold) {
        for (int o = 0; o < page.ours().size(); o++) {
            if (gold.f1(page.ours().get(o)) > 0.2) {
                ours(o);
            }
        }
    }

    private void gold(int index) {
        var words = article.statements().get(index).words();
        line("  gold", page.gold().get(index), words.source(), words.cue(), words.content(), article.text());
        out.append('\n');
    }

    private void ours(int index) {
        Statement statement = reading.statements().get(index);
        String text = reading.article().text();
        Cue cue = statement.cue();
        line(
                "  ours",
                page.ours().get(index),
                statement.source() == null ? Fragments.NONE : Fragments.of(text, List.of(statement.source())),
                cue == null ? Fragments.NONE : Fragments.of(text, List.of(cue.span())),
                Fragments.of(text, statement.content()),
                text);
        out.append("  by ").append(statement.by());
        out.append(", ").append(statement.resolution().how()).append('\n');
    }

    private void line(String side, Finding finding, Fragments source, Fragments cue, Fragments content, String text) {
        out.append(side).append(" (").append(Findings.describe(finding)).append("): [");
        out.append(source.in(text)).append("] ").append(cue.in(text)).append(" {");
        out.append(content.in(text).replace("\n", " / ")).append('}');
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.quotation.Carried;
import org.hearsay.app.quotation.Found;
import org.hearsay.app.view.Texts;

/** Who carried a quotation, for people: outlet and time, the speaker as named there, the wording in its context. */
public final class QuotationText {
    private final Paper paper;

    public QuotationText(Paper paper) {
        this.paper = paper;
    }

    /** Writes all places. */
    public void write(String words, List<Carried> found) throws IOException {
        paper.wrapped("", List.of(new Run(Harmless.line(words), Style.BOLD)));
        long articles = found.stream().map(Carried::article).distinct().count();
        paper.line(
                Count.of(found.size(), "telling") + " in " + Count.of(articles, "article") + ", by the times they give",
                Style.DIM);
        paper.blank();
        for (Carried telling : found) {
            write(words, telling);
        }
        paper.wrapped(
                "",
                List.of(new Run(
                        "asked: […] is not there; found: […] was not asked for, ⟦…⟧ is what is told. These are"
                                + " differences to check; speakers are suggestions of a program.",
                        Style.DIM)));
    }

    private void write(String words, Carried carried) throws IOException {
        Found found = carried.found();
        String head = Outlets.name(found.article()) + ", " + Outlets.date(found.article(), Texts.english());
        paper.line(List.of(new Run(Harmless.line(head), Style.BOLD), Run.plain("  " + Harmless.line(carried.place()))));
        String who = found.telling().statement() == null
                ? "given to nobody: the outlet's own words, or a statement that was not found"
                : found.attribution().line(Texts.english());
        paper.wrapped("  ", List.of(new Run(Harmless.line(who), Style.DIM)));
        paper.wrapped("  asked  ", BesideText.runs(found.asked(words)));
        paper.wrapped("  found  ", BesideText.runs(found.stretches()));
        paper.blank();
    }
}

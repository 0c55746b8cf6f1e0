// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.QuotationContents;
import org.hearsay.quotation.QuotedText;

/** The contents that labels spell, where the record's conventions are firmer than those of the people who taught the model. */
final class ContentSpans {
    /** The comma or full stop before a closing mark. */
    private static final int CLOSING = 1;

    private ContentSpans() {}

    /** The stretches of a window that are labelled content. */
    static List<Span> of(Window window, int[] labels) {
        QuotedText text = window.text().text();
        CodedSentence sentence = window.text().sentence(window.sentence());
        List<Span> labelled = Window.stretches(window, labels, SpanLabel.CONTENT).stream()
                .map(s -> withOpening(s, text))
                .toList();
        List<Span> whole = ofOneParagraph(labelled, text, window.span(window.cue())).stream()
                .map(s -> withParticiple(s, sentence))
                .toList();
        return withoutCircumstance(whole, text, sentence);
    }

    /** A quotation that is longer than the window: what reaches its end begins with it too. */
    private static Span withOpening(Span content, QuotedText text) {
        return text.quotationAt(content.start())
                .filter(q -> q.start() < content.start() && q.words().getLast().end() - CLOSING <= content.end())
                .map(q -> content.cover(new Span(q.start(), content.end())))
                .orElse(content);
    }

    /** What is said in the cue's own paragraph, if anything is: a quotation alone in the next one is a statement itself. */
    private static List<Span> ofOneParagraph(List<Span> content, QuotedText text, Span head) {
        List<Span> here = text.article()
                .passageAt(head.start())
                .map(p -> content.stream()
                        .filter(s -> p.span().contains(s.start()))
                        .toList())
                .orElse(List.of());
        return here.isEmpty() ? content : here;
    }

    /** "…the city, located north of …": a past participle after a comma tells of a noun of the content, not of the cue. */
    private static Span withParticiple(Span content, CodedSentence s) {
        int comma = s.sentence.tokenAfter(content.end());
        int participle = comma + 1;
        boolean follows = content.end() > s.sentence.span().start()
                && participle < s.size
                && s.sentence.token(comma).word().equals(",")
                && s.sentence.token(participle).tag().equals("VBN")
                && s.first[participle] == participle
                && s.head[participle] >= 0
                && content.contains(s.sentence.token(s.head[participle]).span());
        return follows ? content.cover(s.sentence.token(s.last[participle]).span()) : content;
    }

    /** "“…,” she said as they left": beside a quotation, words without marks that tell what went on meanwhile are not said. */
    private static List<Span> withoutCircumstance(List<Span> content, QuotedText text, CodedSentence s) {
        boolean quoted =
                content.stream().anyMatch(c -> text.quotationAt(c.start()).isPresent());
        return content.stream()
                .filter(c -> {
                    int first = s.sentence.tokenAfter(c.start());
                    boolean meanwhile = s.sentence.span().contains(c)
                            && QuotationContents.CIRCUMSTANCE.contains(
                                    s.sentence.token(first).lower());
                    return !(quoted && meanwhile && text.quotationsIn(c).isEmpty());
                })
                .toList();
    }
}

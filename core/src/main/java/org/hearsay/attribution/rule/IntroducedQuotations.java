// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.quotation.Quotation;
import org.hearsay.quotation.QuotedText;

/**
 * Quotations that begin a paragraph and are introduced by the end of the one before: {@code Ann Reed, a nurse, said}, or a
 * name with a colon.
 */
final class IntroducedQuotations {
    static final String BY = "cue before paragraph break";

    private final CueVerbs verbs;
    private final ColonCues colons;

    IntroducedQuotations(CueVerbs verbs, ColonCues colons) {
        this.verbs = verbs;
        this.colons = colons;
    }

    List<Labelled> of(QuotedText text) {
        List<Labelled> labelled = new ArrayList<>();
        for (Quotation quotation : text.quotations()) {
            before(text, quotation).flatMap(s -> of(text, s, quotation)).ifPresent(labelled::add);
        }
        return labelled;
    }

    /** The last sentence of the paragraph before a quotation that begins one. */
    private static Optional<Sentence> before(QuotedText text, Quotation quotation) {
        Optional<Passage> passage = text.article().passageAt(quotation.start());
        if (passage.isEmpty()
                || passage.get().span().start() != quotation.start()
                || passage.get().role() == PassageRole.HEADLINE) {
            return Optional.empty();
        }
        Optional<Sentence> last = text.lastBefore(quotation.start());
        return last.filter(s -> text.role(s) == PassageRole.PARAGRAPH)
                .filter(s -> text.article().passages().indexOf(passage.get()) - s.passage() == 1);
    }

    private Optional<Labelled> of(QuotedText text, Sentence sentence, Quotation quotation) {
        int end = sentence.size() - 1;
        String mark = sentence.token(end).word();
        if (mark.equals(":")) {
            Optional<Labelled> named = colons.introducing(text, sentence, quotation);
            if (named.isPresent()) {
                return named;
            }
        }
        while (end > 0
                && List.of(":", ",", "-", "\u2013", "\u2014")
                        .contains(sentence.token(end).word())) {
            end--;
        }
        int last = end;
        Optional<Tree> tree = sentence.tree();
        if (tree.isEmpty() || text.isQuoted(sentence, last)) {
            return Optional.empty();
        }
        return verbs.of(sentence, tree.get()).stream()
                .filter(c -> c.entry().takes("quote"))
                .filter(c -> mark.equals(":") ? isMain(c, tree.get()) : c.last() == last)
                .reduce((first, second) -> second)
                .flatMap(c -> labelled(text, sentence, tree.get(), c, quotation));
    }

    private static boolean isMain(CueCandidate candidate, Tree tree) {
        int head = candidate.head();
        return head == tree.root() || tree.head(head) == tree.root() || tree.is(head, "acl");
    }

    private static Optional<Labelled> labelled(
            QuotedText text, Sentence sentence, Tree tree, CueCandidate candidate, Quotation quotation) {
        Sources sources = new Sources(text, sentence, tree);
        Optional<Phrases.Range> source = sources.head(candidate).map(head -> sources.words(head, candidate));
        Phrases.Range cue = CueWords.of(candidate, tree);
        return source.map(range -> new Labelled(
                candidate,
                sentence.span(range.first(), range.last()),
                sentence.span(cue.first(), cue.last()),
                List.of(quotation.span()),
                false,
                candidate.entry().weight("quote"),
                BY));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Accepted candidates as statements: kind, act, reality, nesting, and the words between marks. */
final class Statements {
    private final QuotedText text;
    private final Media media;

    Statements(QuotedText text, Media media) {
        this.text = text;
        this.media = media;
    }

    List<Statement> of(List<Labelled> accepted) {
        List<Labelled> ordered = accepted.stream().sorted(Labelled.ORDER).toList();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            statements.add(statement("s" + (i + 1), ordered.get(i), within(ordered, i)));
        }
        return new Retellings(text).of(statements);
    }

    /** The id of the smallest content that holds a statement's cue. */
    private static @Nullable String within(List<Labelled> ordered, int inner) {
        int best = -1;
        for (int i = 0; i < ordered.size(); i++) {
            if (i != inner
                    && ordered.get(inner).isInside(ordered.get(i))
                    && (i < inner || !ordered.get(i).isInside(ordered.get(inner)))
                    && (best < 0 || ordered.get(i).isInside(ordered.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? null : "s" + (best + 1);
    }

    private Statement statement(String id, Labelled labelled, @Nullable String within) {
        CueCandidate candidate = labelled.candidate();
        List<Span> quoted = text.wordsIn(labelled.content());
        Tree tree = candidate == null ? null : candidate.sentence().tree().orElse(null);
        Optional<Span> medium = candidate == null || tree == null
                ? Optional.empty()
                : media.medium(candidate, tree, labelled.content());
        Optional<Span> language = candidate == null || tree == null
                ? Optional.empty()
                : media.language(candidate, tree, labelled.content());
        Reality reality = candidate == null || tree == null ? Reality.ACTUAL : Realities.of(candidate, tree, text);
        return new Statement(
                id,
                kind(labelled, quoted),
                candidate == null ? Act.SPEECH : candidate.entry().act(),
                reality,
                within,
                null,
                labelled.source(),
                cue(labelled, medium),
                reality == Reality.QUESTION ? asked(labelled.content()) : labelled.content(),
                quoted,
                null,
                Resolution.unknown("not looked for yet"),
                medium.map(span -> new Medium(span, null)).orElse(null),
                language.orElse(null),
                labelled.by(),
                labelled.grounds());
    }

    /** The question mark after what was asked about is not part of it. */
    private List<Span> asked(List<Span> content) {
        List<Span> asked = new ArrayList<>(content);
        Span last = content.isEmpty() ? new Span(0, 0) : asked.removeLast();
        boolean mark = !last.isEmpty() && text.article().text().charAt(last.end() - 1) == '?';
        boolean quotes = mark && text.quotationAt(last.end() - 1).isPresent();
        if (!last.isEmpty()) {
            asked.add(mark && !quotes && last.length() > 1 ? new Span(last.start(), last.end() - 1) : last);
        }
        return asked;
    }

    private static @Nullable Cue cue(Labelled labelled, Optional<Span> medium) {
        CueCandidate candidate = labelled.candidate();
        return candidate == null || labelled.cue() == null
                ? null
                : new Cue(
                        without(labelled.cue(), medium, candidate),
                        candidate.entry().name(),
                        candidate.entry().stances());
    }

    /** "said in a statement": the medium is told apart from the cue. */
    private static Span without(Span cue, Optional<Span> medium, CueCandidate candidate) {
        Sentence sentence = candidate.sentence();
        return medium.filter(
                        m -> m.start() > sentence.token(candidate.head()).span().end() && m.start() < cue.end())
                .map(m -> new Span(
                        cue.start(),
                        sentence.token(sentence.tokenAfter(m.start()) - 1)
                                .span()
                                .end()))
                .orElse(cue);
    }

    private Kind kind(Labelled labelled, List<Span> quoted) {
        if (labelled.bare() && quoted.isEmpty()) {
            return Kind.BARE;
        }
        if (Rules.isTurn(labelled)) {
            return Kind.DIRECT;
        }
        return Kind.of(text.article().text(), labelled.content(), quoted);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Sentence;
import org.hearsay.quotation.Quotation;
import org.hearsay.quotation.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no cue of their own sentence claims: one that goes on after "he said." in the same paragraph joins
 * that statement; one that fills its paragraph, or whole sentences of it, is a statement without cue.
 */
final class FreeQuotations {
    private static final int SHORTEST = 20;

    private static final Set<PassageRole> HEADS =
            Set.of(PassageRole.HEADLINE, PassageRole.STANDFIRST, PassageRole.CROSSHEAD);
    /** A heading of fewer quoted words may be a title or a word that is held at arm's length. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern MEASURED = Pattern.compile(
            "(?:just |only )?(?:a single|a few|an?|\\w+) (?:words?|sentences?|lines?)", Pattern.CASE_INSENSITIVE);

    private FreeQuotations() {}

    /** The accepted statements with every free quotation joined or added. */
    static List<Labelled> joined(QuotedText text, List<Labelled> accepted) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        text.sentences().forEach(s -> {
            starts.add(s.span().start());
            ends.add(s.span().end());
        });
        List<Labelled> statements = unglued(text, accepted, starts, ends);
        for (Quotation quotation : text.quotations()) {
            boolean claimed = statements.stream().anyMatch(s -> claims(s, quotation));
            if (!claimed && isHeading(text, quotation)) {
                statements.add(alone(quotation));
                continue;
            }
            if (claimed || !starts.contains(quotation.start()) || !ends.contains(quotation.end())) {
                continue;
            }
            Labelled before = isTakenUp(text, quotation) ? null : sayingBefore(text, quotation, statements);
            if (before != null) {
                List<Span> content = new ArrayList<>(isMeasured(text, before) ? List.of() : before.content());
                content.add(quotation.span());
                statements.set(statements.indexOf(before), before.with(content, false, before.by() + ", going on"));
            } else if (quotation.span().length() >= SHORTEST && isRunning(text, quotation)) {
                statements.add(alone(quotation));
            }
        }
        return statements;
    }

    private static Labelled alone(Quotation quotation) {
        return new Labelled(null, null, null, List.of(quotation.span()), false, 0.5, "quotation without cue");
    }

    /** A headline or crosshead that is a quotation, or opens with one before a colon. */
    private static boolean isHeading(QuotedText text, Quotation quotation) {
        Passage passage = text.article().passageAt(quotation.start()).orElse(null);
        if (passage == null || !HEADS.contains(passage.role()) || passage.span().start() != quotation.start()) {
            return false;
        }
        String rest = text.article()
                .text()
                .substring(
                        Math.min(quotation.end(), passage.span().end()),
                        passage.span().end())
                .strip();
        boolean words = text.text(quotation.span()).split("[ \u00a0]").length >= FEWEST_WORDS;
        return words && (rest.isEmpty() || rest.startsWith(":"));
    }

    /**
     * "The streets were cleared by police. “We ran.”": a sentence that is a quotation goes on from no word that never leads one.
     */
    private static List<Labelled> unglued(
            QuotedText text, List<Labelled> accepted, Set<Integer> starts, Set<Integer> ends) {
        List<Labelled> statements = new ArrayList<>();
        for (Labelled statement : accepted) {
            CueCandidate candidate = statement.candidate();
            List<Span> own = statement.content();
            if (candidate != null
                    && !candidate.entry().takes("quote")
                    && !statement.by().contains("quotation")) {
                Span here = candidate.sentence().span();
                own = own.stream()
                        .filter(c -> here.overlaps(c)
                                || !(starts.contains(c.start()) && ends.contains(c.end()))
                                || text.quotationAt(c.start())
                                        .filter(q -> q.end() >= c.end())
                                        .isEmpty())
                        .toList();
            }
            if (!own.isEmpty() || statement.content().isEmpty()) {
                statements.add(
                        own.size() == statement.content().size()
                                ? statement
                                : statement.with(own, statement.bare(), statement.by()));
            }
        }
        return statements;
    }

    /** "“By whom?” she asked": the sentence goes on, though its mark seemed to end it. */
    private static boolean isTakenUp(QuotedText text, Quotation quotation) {
        String all = text.article().text();
        return quotation.end() + 1 < all.length()
                && all.charAt(quotation.end()) == ' '
                && Character.isLowerCase(all.charAt(quotation.end() + 1));
    }

    /** A statement told inside the quotation does not claim it. */
    private static boolean claims(Labelled statement, Quotation quotation) {
        boolean inside = statement.cue() != null && quotation.overlaps(statement.cue());
        return !inside && statement.content().stream().anyMatch(quotation::overlaps);
    }

    private static boolean isRunning(QuotedText text, Quotation quotation) {
        return text.article()
                .passageAt(quotation.start())
                .map(p -> p.role() == PassageRole.PARAGRAPH
                        || p.role() == PassageRole.BLOCKQUOTE
                        || p.role() == PassageRole.LIST)
                .orElse(false);
    }

    /** The statement whose reporting words end the sentence right before a quotation, in the same passage. */
    private static @Nullable Labelled sayingBefore(QuotedText text, Quotation quotation, List<Labelled> statements) {
        Sentence previous = text.lastBefore(quotation.start()).orElse(null);
        if (previous == null || !samePassage(text, previous.span().start(), quotation.start())) {
            return null;
        }
        for (Labelled statement : statements) {
            CueCandidate candidate = statement.candidate();
            boolean here = candidate != null
                    && candidate.sentence().index() == previous.index()
                    && (!candidate.entry().takes().isEmpty() || quotes(text, statement));
            boolean measured = candidate != null
                    && candidate.sentence().index() == previous.index()
                    && isMeasured(text, statement);
            boolean goesOn = statement.content().stream()
                    .anyMatch(c -> c.end() <= quotation.start() && c.end() >= quotation.start() - 2);
            if (((here || measured) && isOuter(statement, statements))
                    || (goesOn && statement.by().contains("quotation"))) {
                return statement;
            }
        }
        return null;
    }

    /** "A message of five words": they stand in the quotation that follows. */
    private static boolean isMeasured(QuotedText text, Labelled statement) {
        return statement.content().size() == 1
                && MEASURED.matcher(text.text(statement.content().getFirst())).matches();
    }

    private static boolean quotes(QuotedText text, Labelled statement) {
        return statement.content().stream()
                .anyMatch(c -> text.quotationAt(c.start()).isPresent());
    }

    private static boolean isOuter(Labelled statement, List<Labelled> statements) {
        return statements.stream().noneMatch(s -> statement.isInside(s));
    }

    private static boolean samePassage(QuotedText text, int a, int b) {
        return text.article().passageAt(a).equals(text.article().passageAt(b));
    }
}

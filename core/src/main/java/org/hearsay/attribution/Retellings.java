// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;

/**
 * Statements that repeat another of the same article, as a headline, a caption or an opening summary does: the words
 * that they quote stand in the other's content, or most of their content words do.
 */
final class Retellings {
    private static final double MOST = 0.6;
    /** Passages, the headline among them, in which a summary may stand. */
    private static final int OPENING = 8;

    /** … and so many characters, for a page without paragraphs. */
    private static final int LONGEST_OPENING = 5_000;

    private static final int FEWEST_SHARED = 3;
    private static final int FEWEST_QUOTED = 2;

    private final QuotedText text;

    /** What each statement says, by its id, worked out when it is first compared. */
    private final Map<String, Said> said = new HashMap<>();

    /**
     * What a statement says.
     *
     * @param words in lower case, without punctuation, one blank around each
     * @param lemmas of its words of content
     */
    private record Said(String words, Set<String> lemmas) {}

    Retellings(QuotedText text) {
        this.text = text;
    }

    /** The same statements, those that repeat another with its id. */
    List<Statement> of(List<Statement> statements) {
        List<Statement> linked = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Statement> told =
                    statement.within() != null || !maySumUp(statement) ? Optional.empty() : told(statement, statements);
            linked.add(told.map(t -> statement.retelling(t.id())).orElse(statement));
        }
        return linked;
    }

    /** Only what stands apart, or in the opening paragraphs, sums up what is told elsewhere. */
    private boolean maySumUp(Statement statement) {
        if (statement.content().isEmpty()) {
            return false;
        }
        int start = statement.content().getFirst().start();
        List<Passage> opening =
                text.article().passages().stream().limit(OPENING).toList();
        return role(statement) != PassageRole.PARAGRAPH
                || (start < LONGEST_OPENING
                        && opening.stream().anyMatch(p -> p.span().contains(start)));
    }

    /** The fullest statement that this one repeats: direct before mixed before indirect, then the longest. */
    private Optional<Statement> told(Statement retelling, List<Statement> statements) {
        return statements.stream()
                .filter(s -> !s.id().equals(retelling.id())
                        && s.within() == null
                        && !s.content().isEmpty())
                .filter(s -> isSummaryOf(retelling, s))
                .filter(s -> repeats(retelling, s))
                .min(Comparator.comparing(Statement::kind).thenComparing(s -> -length(s)));
    }

    /** A headline or caption sums up anything; a sentence of the body what comes after it and is told more fully. */
    private boolean isSummaryOf(Statement summary, Statement told) {
        PassageRole role = role(summary);
        boolean apart = role == PassageRole.HEADLINE
                || role == PassageRole.STANDFIRST
                || role == PassageRole.CROSSHEAD
                || role == PassageRole.CAPTION;
        boolean toldApart = role(told) == PassageRole.HEADLINE || role(told) == PassageRole.STANDFIRST;
        boolean before =
                summary.content().getFirst().start() < told.content().getFirst().start();
        boolean fuller = told.kind().compareTo(summary.kind()) < 0;
        return !toldApart && (apart || (before && fuller));
    }

    private PassageRole role(Statement statement) {
        return text.article()
                .passageAt(statement.content().getFirst().start())
                .orElseThrow()
                .role();
    }

    private boolean repeats(Statement retelling, Statement told) {
        String words = said(told).words();
        boolean quotes = retelling.quoted().stream()
                .map(q -> words(List.of(q)))
                .anyMatch(q -> q.split(" ").length >= FEWEST_QUOTED && words.contains(" " + q + " "));
        if (quotes) {
            return true;
        }
        Set<String> own = said(retelling).lemmas();
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(said(told).lemmas());
        return shared.size() >= FEWEST_SHARED && shared.size() >= MOST * own.size();
    }

    private Said said(Statement statement) {
        return said.computeIfAbsent(
                statement.id(), id -> new Said(" " + words(statement.content()) + " ", lemmas(statement.content())));
    }

    /** The words in lower case, without punctuation, one blank between them. */
    private String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(s -> words.append(text.text(s)).append(' '));
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Set<String> lemmas(List<Span> spans) {
        Set<String> lemmas = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            if (spans.stream().anyMatch(s -> s.overlaps(sentence.span()))) {
                sentence.tokens().stream()
                        .filter(t -> spans.stream().anyMatch(s -> s.contains(t.span())))
                        .filter(Retellings::hasContent)
                        .forEach(t -> lemmas.add(t.lemma().toLowerCase(Locale.ROOT)));
            }
        }
        return lemmas;
    }

    private static boolean hasContent(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CD") || token.isVerb();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}

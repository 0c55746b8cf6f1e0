// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;

/** Sentences to statements: cue candidates, then labelled spans, then the accepted set. Serves many threads. */
public final class StatementFinder {
    /** A longer "sentence" is a list or a table; its dependencies would be noise, and slow. */
    private static final int LONGEST = 200;

    private static final Set<PassageRole> SILENT =
            Set.of(PassageRole.BYLINE, PassageRole.DATELINE, PassageRole.CREDIT, PassageRole.TABLE);

    private final LanguageEngine engine;
    private final CueCandidates candidates;
    private final PhraseCues phrases;
    private final ColonCues marks;
    private final Media media;
    private final LabelledSpans labels = new LabelledSpans();
    private final AcceptedSet accepted = new AcceptedSet();

    public StatementFinder(LanguageEngine engine, Lexicons lexicons) {
        this.engine = engine;
        this.candidates = new CueCandidates(lexicons);
        this.phrases = new PhraseCues(lexicons);
        this.marks = new ColonCues(lexicons);
        this.media = new Media(lexicons);
    }

    /**
     * The sentences that may hold a statement, parsed; the others as they are.
     *
     * @param sentences sentences of {@code article}, in order
     */
    public List<Sentence> parsed(Article article, List<Sentence> sentences) {
        QuotedText text = QuotedText.of(article, sentences);
        return sentences.stream()
                .map(s -> asksForParse(text, s) ? s.parsed(engine.tree(s, QuotationParts.of(s, text))) : s)
                .toList();
    }

    private boolean asksForParse(QuotedText text, Sentence sentence) {
        return sentence.size() <= LONGEST
                && !SILENT.contains(text.role(sentence))
                && (candidates.anyIn(sentence)
                        || phrases.anyIn(sentence)
                        || !text.quotationsIn(sentence.span()).isEmpty());
    }

    /**
     * The statements of an article, in order; speakers are not resolved yet.
     *
     * @param sentences its sentences, parsed
     */
    public List<Statement> statements(Article article, List<Sentence> sentences) {
        QuotedText text = QuotedText.of(article, sentences);
        List<Labelled> labelled = new ArrayList<>();
        for (Sentence sentence : sentences) {
            labelled.addAll(marks.of(text, sentence));
            sentence.tree().ifPresent(tree -> {
                labelled.addAll(labels.of(text, sentence, tree, candidates.of(sentence, tree)));
                labelled.addAll(phrases.of(text, sentence, tree));
            });
        }
        return new Statements(text, media).of(FreeQuotations.joined(text, accepted.of(labelled, text)));
    }
}

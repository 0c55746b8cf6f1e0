// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.attribution.rule.CueEntries;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.LanguageEngine;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.QuotationParts;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Sentences to statements: cue candidates, then labelled spans, then the accepted set, each by the rules and by the
 * model. Serves many threads.
 */
public final class StatementFinder {
    /** A longer "sentence" is a list or a table; its dependencies would be noise, and slow. */
    private static final int LONGEST = 200;

    private static final Set<PassageRole> SILENT =
            Set.of(PassageRole.BYLINE, PassageRole.DATELINE, PassageRole.CREDIT, PassageRole.TABLE);

    private final LanguageEngine engine;
    private final Rules rules;
    private final Media media;
    private final Unspoken unspoken;
    private final ContentEdges edges;
    private final @Nullable LearnedStatements learned;

    private StatementFinder(LanguageEngine engine, Lexicons lexicons, @Nullable LearnedStatements learned) {
        this.engine = engine;
        this.rules = new Rules(lexicons);
        this.media = new Media(lexicons);
        this.unspoken = new Unspoken(lexicons);
        this.edges = new ContentEdges(lexicons);
        this.learned = learned;
    }

    /** A finder by rules alone: the baseline. */
    public static StatementFinder byRules(LanguageEngine engine, Lexicons lexicons) {
        return new StatementFinder(engine, lexicons, null);
    }

    /** A finder by a learned model, and by rules where the model cannot know. */
    public static StatementFinder byModel(LanguageEngine engine, Lexicons lexicons, StatementModel model) {
        return new StatementFinder(engine, lexicons, new LearnedStatements(model, new CueEntries(lexicons)));
    }

    /**
     * The sentences with their dependencies, but for those that are no sentences.
     *
     * @param sentences sentences of {@code article}, in order
     */
    public List<Sentence> parsed(Article article, List<Sentence> sentences) {
        QuotedText text = QuotedText.of(article, sentences);
        return sentences.stream()
                .map(s -> mayState(text, s) ? s.parsed(engine.tree(s, QuotationParts.of(s, text))) : s)
                .toList();
    }

    private static boolean mayState(QuotedText text, Sentence sentence) {
        return sentence.size() <= LONGEST && !SILENT.contains(text.role(sentence));
    }

    /**
     * The statements of an article, in order; speakers are not resolved yet.
     *
     * @param sentences its sentences, parsed
     */
    public List<Statement> statements(Article article, List<Sentence> sentences) {
        QuotedText text = QuotedText.of(article, sentences);
        List<Labelled> ruled = rules.labelled(text);
        List<Labelled> byRules = rules.accepted(ruled, text);
        List<Labelled> accepted = learned == null ? byRules : learned.of(text, ruled, byRules);
        List<Labelled> mended = accepted.stream()
                .filter(s -> !SourceEdges.isPleonastic(s) && !unspoken.holds(text, s))
                .map(SourceEdges::mended)
                .toList();
        return new Statements(text, media)
                .of(FreeQuotations.joined(text, UnlabelledTurns.added(text, edges.mended(text, mended))));
    }
}

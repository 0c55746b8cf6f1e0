// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;

/** Finds whom each statement's source means, over the whole article. Immutable: one resolver serves many threads. */
public final class SpeakerResolver {
    private final Nouns nouns;

    public SpeakerResolver(Lexicons lexicons) {
        this.nouns = new Nouns(lexicons);
    }

    /**
     * Everybody whom an article speaks of, and its statements with their speakers.
     *
     * @param entities in order of their first mention
     * @param statements as they were given, in the same order
     */
    public record Resolved(List<Entity> entities, List<Statement> statements) {}

    /**
     * The speakers of an article's statements.
     *
     * @param sentences the article's sentences, those that hold statements parsed
     * @param statements in order of the text
     */
    public Resolved resolved(Article article, List<Sentence> sentences, List<Statement> statements) {
        Set<String> descriptions = Descriptions.of(sentences);
        Nouns known = nouns.withTitles(ArticleTitles.of(sentences));
        Mentions mentions = new Mentions(known, descriptions);
        BitSet credits = units(article, Set.of(PassageRole.BYLINE, PassageRole.CREDIT, PassageRole.DATELINE));
        BitSet heads = units(article, Set.of(PassageRole.HEADLINE, PassageRole.STANDFIRST, PassageRole.CROSSHEAD));
        BitSet summaries = units(article, Set.of(PassageRole.LIST));
        Cast cast = new Casting(article.text(), descriptions, known, mentions).of(sentences, credits, heads);
        BitSet quoted = units(article, Set.of(PassageRole.CAPTION));
        statements.forEach(s -> spoken(s).forEach(q -> quoted.set(q.start(), q.end())));
        Speakers speakers = new Speakers(article, new Sentences(sentences), quoted, cast, mentions, known);
        // A headline or a list of points is told at length by the body, so the body's speakers are found first.
        summaries.or(heads);
        statements.stream().filter(s -> !summaries.get(start(s))).forEach(speakers::add);
        statements.stream().filter(s -> summaries.get(start(s))).forEach(speakers::add);
        return Entities.of(cast, speakers, statements);
    }

    /** The stretches that are a speaker's own words: those between marks, or the whole turn of a transcript. */
    private static List<Span> spoken(Statement statement) {
        return statement.kind() == Kind.DIRECT ? statement.content() : statement.quoted();
    }

    private static int start(Statement statement) {
        Span source = statement.source();
        Cue cue = statement.cue();
        if (source != null) {
            return source.start();
        }
        return cue != null ? cue.span().start() : statement.content().getFirst().start();
    }

    /** The units of the text that stand in passages of these roles. */
    private static BitSet units(Article article, Set<PassageRole> roles) {
        BitSet units = new BitSet();
        article.passages().stream()
                .filter(p -> roles.contains(p.role()))
                .forEach(p -> units.set(p.span().start(), p.span().end()));
        return units;
    }
}

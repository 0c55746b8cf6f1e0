// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.Dateline;
import org.hearsay.article.PassageRole;
import org.hearsay.entity.Entity;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Statement;

/**
 * Finds with which words an article names people, groups, places and happenings: noun phrases that name the same, by
 * coreference within the article. Which words they are decides nothing. Immutable: one finder serves many threads.
 */
public final class LabelFinder {
    private static final Set<PassageRole> ASIDE = Set.of(PassageRole.BYLINE, PassageRole.CREDIT, PassageRole.DATELINE);

    private final Knowledge knowledge;

    public LabelFinder(Lexicons lexicons) {
        this.knowledge = new Knowledge(lexicons);
    }

    /**
     * An article's labels, and everything that they name.
     *
     * @param entities those that were given, with every place where a label names them, and then those that are new
     * @param labels in order of the text
     */
    public record Labelled(List<Entity> entities, List<Label> labels) {}

    /**
     * The labels of an article.
     *
     * @param sentences its sentences, in order, parsed where they are sentences
     * @param entities what the resolution of speakers found
     * @param statements its statements, with their speakers
     */
    public Labelled labelled(
            Article article, List<Sentence> sentences, List<Entity> entities, List<Statement> statements) {
        Scene scene = new Scene(article, sentences, entities, statements, knowledge);
        Voices voices = new Voices(article.text().length(), statements);
        Sorts sorts = new Sorts(knowledge);
        Descriptions descriptions = new Descriptions(knowledge);
        scene.phrases.forEach(p -> scene.of(p).sort = sorts.of(p));
        sorts.settle(scene.phrases, scene.referents);
        new Distinctions(scene).note();
        SameNouns same = new SameNouns(scene, descriptions);
        same.noteNames();
        new KnownEntities(scene).join();
        new Appositions(scene).join();
        new Namings(scene).join();
        same.join();
        new Places(scene).join();
        new Possessions(scene, voices).join();
        new Happenings(scene).join();
        new LikeNouns(scene, descriptions).join();
        return new Labels(scene, voices, aside(article)).labelled();
    }

    /** The units of the text whose names are not of the story: bylines, picture credits, datelines. */
    private static BitSet aside(Article article) {
        BitSet units = new BitSet();
        article.passages().stream()
                .filter(p -> ASIDE.contains(p.role()))
                .forEach(p -> units.set(p.span().start(), p.span().end()));
        Dateline dateline = article.dateline();
        if (dateline != null) {
            units.set(dateline.span().start(), dateline.span().end());
        }
        return units;
    }
}

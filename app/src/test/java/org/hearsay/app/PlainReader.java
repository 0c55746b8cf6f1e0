// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.StatementByHand;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/** Reads articles in which everybody says things in one of two ways: fast, and nothing is left to chance. */
public final class PlainReader implements PageReader<Reading> {
    private static final Pattern SAID = Pattern.compile("(?<quotation>“[^”]+”) (?<cue>said) (?<name>[^.]+)\\."
            + "|(?<who>[A-Z]\\w+ [A-Z]\\w+) (?<told>said) (?<that>that [^.]+)\\.");

    private final ArticleExtractor extractor = new ArticleExtractor(Lexicons.shipped());

    @Override
    public Reading read(Page page) throws NoArticleException {
        Article article = extractor.extract(page);
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Matcher said = SAID.matcher(article.text()); said.find(); ) {
            boolean direct = said.group("quotation") != null;
            String name = direct ? "name" : "who";
            Span content = span(said, direct ? "quotation" : "that");
            Entity speaker = entities.computeIfAbsent(
                    said.group(name),
                    person -> new Entity(
                            "p" + (entities.size() + 1),
                            EntityKind.PERSON,
                            person,
                            List.of(),
                            null,
                            null,
                            List.of(span(said, name))));
            StatementByHand statement = new StatementByHand(
                            "s" + (statements.size() + 1),
                            direct ? Kind.DIRECT : Kind.INDIRECT,
                            span(said, name),
                            new Cue(span(said, direct ? "cue" : "told"), "say", Set.of(Stance.NEUTRAL)))
                    .content(content)
                    .speaker(speaker.id(), new Resolution(Resolution.How.NAMED, null, null));
            if (direct) {
                statement.quoted(new Span(content.start() + 1, content.end() - 1));
            }
            statements.add(statement.made("test"));
        }
        return new Reading(
                article, List.of(), List.copyOf(entities.values()), statements, List.of(), article.warnings());
    }

    private static Span span(Matcher said, String group) {
        return new Span(said.start(group), said.end(group));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.Optional;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Telling;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Statement;

/**
 * Whom an article gives words to, as it gives them.
 *
 * @param speaker name or description of the speaker; empty when unknown
 * @param source the words that name the source; empty when there are none
 * @param cue the words that tell of the act; empty when there are none
 */
public record Attribution(String speaker, String source, String cue) {
    /** Words of the outlet itself. */
    public static final Attribution NOBODY = new Attribution("", "", "");

    static Attribution of(ComparedArticle article, Telling telling) {
        return statement(article.reading(), telling)
                .map(statement -> of(article.reading(), statement))
                .orElse(NOBODY);
    }

    /** Of a statement of an article. */
    public static Attribution of(ReadArticle reading, Statement statement) {
        return new Attribution(
                reading.speaker(statement).map(Entity::name).orElse(""),
                statement.source() == null ? "" : reading.article().text(statement.source()),
                statement.cue() == null
                        ? ""
                        : reading.article().text(statement.cue().span()));
    }

    private static Optional<Statement> statement(ReadArticle reading, Telling telling) {
        return reading.statements().stream()
                .filter(s -> s.id().equals(telling.statement()))
                .findFirst();
    }

    /** Whom and how, on one line, such as {@code Ilse Varga: “she” … “said”}. */
    public String line(Texts texts) {
        if (speaker.isEmpty() && source.isEmpty() && cue.isEmpty()) {
            return texts.of("attribution.nobody");
        }
        StringBuilder line = new StringBuilder(speaker.isEmpty() ? texts.of("search.unknown") : speaker);
        if (!source.isEmpty()) {
            line.append(texts.of("attribution.source", source.strip()));
        }
        return cue.isEmpty()
                ? line.toString()
                : line.append(texts.of("attribution.cue", cue)).toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;

/** Who asks and who answers where an interview names neither: the author of the page, and whom its opening names most. */
final class Interview {
    private final Article article;
    private final Cast cast;

    Interview(Article article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** The speaker of a turn; empty when its label is no "Q" or "A". */
    Optional<Found> of(Span label) {
        return switch (label.in(article.text())) {
            case "Q", "Question" -> Optional.of(asking());
            case "A", "Answer" -> Optional.of(answering(label.start()));
            default -> Optional.empty();
        };
    }

    private Found asking() {
        List<Author> authors = article.metadata().byline();
        return authors.size() == 1
                ? Found.by(How.CARRIED, cast.fullPerson(authors.getFirst().name()), null)
                : Found.unknown("nobody is named who asks");
    }

    private Found answering(int offset) {
        int first = Math.max(0, article.text().indexOf("Q:"));
        int opening = first == 0 ? offset : first;
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.mentionIn(0, opening) != null)
                .max(Comparator.comparingInt((Member m) -> m.mentions.size())
                        .thenComparing(m -> -m.mentions.first().start()))
                .map(m -> Found.by(How.CARRIED, m, m.mentions.first()))
                .orElseGet(() -> Found.unknown("nobody is named who answers"));
    }
}

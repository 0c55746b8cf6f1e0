// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Furniture;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;

/** Who asks and who answers where an interview names neither: the author of the page, and whom its opening names most. */
final class Interview {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:Interview(?:ed)?(?: by)?|Questions(?: by)?|Asked by):? (\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,3})");

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
            default -> isOutlet(label) ? Optional.of(asking()) : Optional.empty();
        };
    }

    private Found asking() {
        return interviewer()
                .map(name -> Found.by(How.CARRIED, cast.fullPerson(name), null))
                .orElseGet(() -> Found.unknown("nobody is named who asks"));
    }

    /** The name that a credit gives, or else the page's only author. */
    private Optional<String> interviewer() {
        List<Author> authors = article.metadata().byline();
        return Stream.concat(article.furniture().stream().map(Furniture::text), Stream.of(article.text()))
                .map(CREDIT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .or(() -> authors.size() == 1 ? Optional.of(authors.getFirst().name()) : Optional.empty());
    }

    /** "THE COURIER: When …?": a label in capitals that names nobody of the article, where a credit names the interviewer. */
    private boolean isOutlet(Span label) {
        String words = label.in(article.text());
        return Name.isCapitals(words)
                && cast.people(Name.of(words)).stream()
                        .noneMatch(m -> Name.of(m.name).isFull())
                && CREDIT.matcher(article.text()).find();
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

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
import org.jspecify.annotations.Nullable;

/** Who asks and who answers where an interview names neither: the author of the page, and whom its opening names most. */
final class Interview {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:Interview(?:ed)?(?: by)?|Questions(?: by)?|Asked by):? (\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,3})");

    private final Article article;
    private final Cast cast;
    private final Nouns nouns;
    private final Turns turns;

    /** Sought once, before turns bring in people of their own; null until then. */
    private @Nullable Optional<String> interviewer;

    Interview(Article article, Cast cast, Nouns nouns, Turns turns) {
        this.article = article;
        this.cast = cast;
        this.nouns = nouns;
        this.turns = turns;
    }

    /** The interviewer as a speaker; unknown when nobody is named. */
    Found asking() {
        return interviewer()
                .map(name -> Found.by(How.CARRIED, cast.fullPerson(name), null))
                .orElseGet(() -> Found.unknown("nobody is named who asks"));
    }

    /** Whom the words before the first turn, or before a place if that comes earlier, name most; unknown when they name nobody. */
    Found answering(int offset) {
        int opening = Math.min(offset, turns.first());
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.mentionIn(0, opening) != null)
                .filter(m -> interviewer().filter(m.name::equals).isEmpty() && !turns.areOf(Name.of(m.name)))
                .max(Comparator.comparingInt((Member m) -> m.mentions.size())
                        .thenComparing(m -> -m.mentions.first().start()))
                .map(m -> Found.by(How.CARRIED, m, m.mentions.first()))
                .orElseGet(() -> Found.unknown("nobody is named who answers"));
    }

    /** The name that a credit gives, or else the page's only author, or whom the words around the turns bring in. */
    Optional<String> interviewer() {
        if (interviewer == null) {
            List<Author> authors = article.metadata().byline();
            interviewer = credited()
                    .or(() ->
                            authors.size() == 1 ? Optional.of(authors.getFirst().name()) : Optional.empty())
                    .or(this::introduced);
        }
        return interviewer;
    }

    /** Whether a credit names who asks. */
    boolean isCredited() {
        return credited().isPresent();
    }

    private Optional<String> credited() {
        return texts().map(CREDIT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    /** What stands on the page, furniture and article. */
    Stream<String> texts() {
        return Stream.concat(article.furniture().stream().map(Furniture::text), Stream.of(article.text()));
    }

    /** The one person, besides those who have turns, of whom the words around the turns tell that he met, asked or spoke to somebody. */
    private Optional<String> introduced() {
        List<Member> people = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && Name.of(m.name).isFull())
                .filter(m -> m.mentions.stream().anyMatch(this::isIntroduction))
                .filter(m -> !turns.areOf(Name.of(m.name)))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst().name) : Optional.empty();
    }

    private boolean isIntroduction(Span mention) {
        return article.passageAt(mention.start())
                .map(p -> p.span().in(article.text()))
                .filter(words -> !Turns.isTurn(words) && nouns.tellOfMeeting(words))
                .isPresent();
    }
}

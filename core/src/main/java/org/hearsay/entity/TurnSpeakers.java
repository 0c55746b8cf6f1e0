// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Author;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Statement;

/** The speakers of turns whose labels are no plain names: "Q", "A.R.", "Judge", "The Courier". */
final class TurnSpeakers {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:[. \u00a0-]{0,2}\\p{Lu}){1,3}\\.?");
    private static final Pattern OUTLET = Pattern.compile("(?i:the) (\\p{Lu}.*)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern NAMES = Pattern.compile("[\\s\u00a0-]+");

    private final Article article;
    private final Cast cast;
    private final Nouns nouns;
    private final Turns turns;
    private final Interview interview;
    /** Where the first turn without a label begins. */
    private int opening = Integer.MAX_VALUE;

    private final Map<String, Optional<String>> byInitials = new HashMap<>();

    TurnSpeakers(Article article, Cast cast, Nouns nouns) {
        this.article = article;
        this.cast = cast;
        this.nouns = nouns;
        this.turns = new Turns(article);
        this.interview = new Interview(article, cast, nouns, turns);
    }

    /** Who asks or answers under "Q" and "A"; empty for another label. */
    Optional<Found> ofLetter(Span label) {
        return switch (label.in(article.text())) {
            case "Q", "Question" -> Optional.of(interview.asking());
            case "A", "Answer" -> Optional.of(interview.answering(label.start()));
            default -> Optional.empty();
        };
    }

    /** Who asks or answers in an interview that says nowhere who speaks. */
    Found ofInterview(Statement turn) {
        int start = turn.content().getFirst().start();
        opening = Math.min(opening, start);
        return turn.by().equals(Statement.QUESTION) ? interview.asking() : interview.answering(opening);
    }

    /** The speaker of a turn whose label is short for a name, an office, or that of an outlet; empty when it is none of them. */
    Optional<Found> ofLabel(Span label) {
        String written = label.in(article.text());
        return ofInitials(written, label.start())
                .or(() -> ofOffice(written, label.start()))
                .or(() -> ofOutlet(written))
                .or(() -> ofOnlyOther(written, label.start()));
    }

    /** "A.R.:" for Ann Reed. */
    private Optional<Found> ofInitials(String label, int offset) {
        if (!INITIALS.matcher(label).matches()) {
            return Optional.empty();
        }
        return byInitials
                .computeIfAbsent(NO_LETTER.matcher(label).replaceAll(""), this::calledBy)
                .map(cast::fullPerson)
                .map(member -> Found.by(How.NAMED, member, member.lastBefore(offset)));
    }

    /** The one person of the article, or the one who wrote it, whose names begin with letters; else the one such name on the page. */
    private Optional<String> calledBy(String letters) {
        List<String> called = called(letters, known());
        if (called.isEmpty()) {
            called = called(letters, written(letters.length()));
        }
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static List<String> called(String letters, Stream<String> names) {
        return names.filter(n -> isInitials(letters, n) && !INITIALS.matcher(n).matches())
                .distinct()
                .toList();
    }

    private Stream<String> known() {
        return Stream.of(
                        cast.members().stream()
                                .filter(m -> m.kind == EntityKind.PERSON)
                                .map(m -> m.name),
                        interview.interviewer().stream(),
                        article.metadata().byline().stream().map(Author::name))
                .flatMap(names -> names);
    }

    /** Every so many capitalised words in a row, of which one may be a name that nobody marked. */
    private Stream<String> written(int words) {
        Pattern names = Pattern.compile("(?<![\\p{L}\u2019'])(?=((?:\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+[ \u00a0-]){"
                + (words - 1) + "}\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+))");
        return interview.texts().flatMap(t -> names.matcher(t).results()).map(m -> m.group(1));
    }

    /** The first letters of all the names of a person, of those in capitals, or of the first and the last. */
    private static boolean isInitials(String letters, String name) {
        String all = NAMES.splitAsStream(name).map(n -> n.substring(0, 1)).collect(Collectors.joining());
        String capitals = all.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return all.length() > 1
                && (letters.equalsIgnoreCase(all)
                        || letters.equals(capitals)
                        || letters.equals(all.substring(0, 1) + all.substring(all.length() - 1)));
    }

    /** "Judge:", of the one person whom the article gives that office. */
    private Optional<Found> ofOffice(String label, int offset) {
        String office = label.toLowerCase(Locale.ROOT);
        List<Member> holders = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.roles.stream().anyMatch(r -> nouns.isOffice(r, office)))
                .toList();
        return holders.size() == 1
                ? Optional.of(Found.by(
                        How.TITLE, holders.getFirst(), holders.getFirst().lastBefore(offset)))
                : Optional.empty();
    }

    /** "The Courier:" or "COURIER:", which asks: the interviewer, or else the outlet under its own name. */
    private Optional<Found> ofOutlet(String label) {
        if (isFullName(label)) {
            return Optional.empty();
        }
        boolean asks = turns.asks(label) || (Name.isCapitals(label) && interview.isCredited());
        if (asks && interview.interviewer().isPresent()) {
            return Optional.of(interview.asking());
        }
        Matcher outlet = OUTLET.matcher(label);
        boolean named =
                outlet.matches() && !article.text().contains(outlet.group(1).toLowerCase(Locale.ROOT));
        return named
                ? Optional.of(Found.by(How.NAMED, cast.named(EntityKind.ORGANISATION, label), null))
                : Optional.empty();
    }

    /** A label that no full name explains, in a talk of two of whom the other asks: the one who is interviewed. */
    private Optional<Found> ofOnlyOther(String label, int offset) {
        Set<String> labels = turns.repeated();
        boolean answers = labels.size() == 2 && labels.stream().allMatch(l -> l.equals(label) != turns.asks(l));
        return answers && !isFullName(label)
                ? Optional.of(interview.answering(offset)).filter(f -> f.speaker() != null)
                : Optional.empty();
    }

    /** Whether the article names somebody in full whom a label is short for. */
    private boolean isFullName(String label) {
        return cast.people(Name.of(nouns.withoutTitles(label))).stream()
                .anyMatch(m -> Name.of(m.name).isFull());
    }
}

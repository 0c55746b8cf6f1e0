// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Comparator;
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
import org.hearsay.article.Furniture;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.statement.Resolution.How;

/** Who asks and who answers where an interview names neither: the author of the page, and whom its opening names most. */
final class Interview {
    private static final Pattern CREDIT = Pattern.compile(
            "(?:Interview(?:ed)?(?: by)?|Questions(?: by)?|Asked by):? (\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,3})");

    /** Words of meeting and asking, in the sentences around an interview. */
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:interview(?:ed|er|s)?|questions|spoke|speaks|talk(?:s|ed)|asked|met|conversation)\\b");

    private static final Pattern TURN = Pattern.compile("(\\p{Lu}[^:.?!\n]{0,40}):\\s");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:[. \u00a0-]{0,2}\\p{Lu}){1,3}\\.?");
    private static final Pattern OUTLET = Pattern.compile("(?i:the) (\\p{Lu}.*)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern NAMES = Pattern.compile("[\\s\u00a0-]+");

    private final Article article;
    private final Cast cast;
    private final Nouns nouns;

    Interview(Article article, Cast cast, Nouns nouns) {
        this.nouns = nouns;
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

    /** The speaker of a turn whose label is short for a name, or that of an outlet. */
    Optional<Found> ofLabel(Span label) {
        return ofInitials(label)
                .or(() -> ofRole(label))
                .or(() -> ofOutlet(label))
                .or(() -> ofOnlyOther(label));
    }

    /** "Judge:", of the one person whom the article gives that office. */
    private Optional<Found> ofRole(Span label) {
        String office = label.in(article.text()).toLowerCase(Locale.ROOT);
        List<Member> holders = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.roles.stream().anyMatch(r -> nouns.isOffice(r, office)))
                .toList();
        return holders.size() == 1
                ? Optional.of(Found.by(
                        How.TITLE, holders.getFirst(), holders.getFirst().lastBefore(label.start())))
                : Optional.empty();
    }

    /** A label that no full name explains, in a talk of two of whom the other asks: the one who is interviewed. */
    private Optional<Found> ofOnlyOther(Span label) {
        String written = label.in(article.text());
        Set<String> labels = labels();
        boolean known = cast.people(Name.of(nouns.withoutTitles(written))).stream()
                .anyMatch(m -> Name.of(m.name).isFull());
        boolean answers = labels.size() == 2
                && !asks(written)
                && labels.stream().filter(l -> !l.equals(written)).allMatch(this::asks);
        return answers && !known
                ? Optional.of(answering(label.start())).filter(f -> f.speaker() != null)
                : Optional.empty();
    }

    /** The labels of several turns each. */
    private Set<String> labels() {
        Map<String, Long> turns = article.passages().stream()
                .map(p -> TURN.matcher(p.span().in(article.text())))
                .filter(Matcher::lookingAt)
                .collect(Collectors.groupingBy(m -> m.group(1), Collectors.counting()));
        turns.values().removeIf(n -> n < 2);
        return turns.keySet();
    }

    /** "A.R.:" for Ann Reed: the one person of the article, or the one who wrote it, whose names begin with a label's letters. */
    private Optional<Found> ofInitials(Span label) {
        String written = label.in(article.text());
        if (!INITIALS.matcher(written).matches()) {
            return Optional.empty();
        }
        String letters = NO_LETTER.matcher(written).replaceAll("");
        List<String> called = called(letters, known());
        if (called.isEmpty()) {
            called = called(letters, written(letters.length()));
        }
        if (called.size() != 1) {
            return Optional.empty();
        }
        Member member = cast.fullPerson(called.getFirst());
        return Optional.of(Found.by(How.NAMED, member, member.lastBefore(label.start())));
    }

    /** What stands on the page. */
    private Stream<String> texts() {
        return Stream.concat(article.furniture().stream().map(Furniture::text), Stream.of(article.text()));
    }

    private static List<String> called(String letters, Stream<String> names) {
        return names.filter(n -> isInitials(letters, n) && !INITIALS.matcher(n).matches())
                .distinct()
                .toList();
    }

    /** The people of the article, and who wrote it. */
    private Stream<String> known() {
        Stream<String> authors = Stream.concat(
                interviewer().stream(), article.metadata().byline().stream().map(Author::name));
        return Stream.concat(
                cast.members().stream().filter(m -> m.kind == EntityKind.PERSON).map(m -> m.name), authors);
    }

    /** Every so many capitalised words in a row, of which one may be a name that nobody marked. */
    private Stream<String> written(int words) {
        Pattern names = Pattern.compile("(?<![\\p{L}\u2019'])(?=((?:\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+[ \u00a0-]){"
                + (words - 1) + "}\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+))");
        return texts().flatMap(t -> names.matcher(t).results()).map(m -> m.group(1));
    }

    /** "The Courier:" or "COURIER:", which asks: the interviewer, or else the outlet under its own name. */
    private Optional<Found> ofOutlet(Span label) {
        String written = label.in(article.text());
        boolean person = !cast.people(Name.of(written)).isEmpty();
        if (!person && asks(written) && interviewer().isPresent()) {
            return Optional.of(asking());
        }
        Matcher outlet = OUTLET.matcher(written);
        boolean named =
                outlet.matches() && !article.text().contains(outlet.group(1).toLowerCase(Locale.ROOT));
        return named && !person
                ? Optional.of(Found.by(How.NAMED, cast.named(EntityKind.ORGANISATION, written), null))
                : Optional.empty();
    }

    /** Whether most of several turns under a label are questions. */
    private boolean asks(String label) {
        List<String> turns = article.passages().stream()
                .map(p -> p.span().in(article.text()))
                .filter(t -> t.startsWith(label + ":"))
                .toList();
        return turns.size() > 1
                && 2 * turns.stream().filter(t -> t.indexOf('?') > 0).count() > turns.size();
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

    private Found asking() {
        return interviewer()
                .map(name -> Found.by(How.CARRIED, cast.fullPerson(name), null))
                .orElseGet(() -> Found.unknown("nobody is named who asks"));
    }

    /** The name that a credit gives, or else the page's only author. */
    private Optional<String> interviewer() {
        List<Author> authors = article.metadata().byline();
        return texts().map(CREDIT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .or(() -> authors.size() == 1 ? Optional.of(authors.getFirst().name()) : Optional.empty())
                .or(this::introduced);
    }

    /** The one person, besides those who have turns, of whom the words around the turns tell that he met, asked or spoke to somebody. */
    private Optional<String> introduced() {
        List<Member> people = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && Name.of(m.name).isFull())
                .filter(m -> m.mentions.stream().anyMatch(this::isIntroduction))
                .filter(m -> !hasTurns(m))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst().name) : Optional.empty();
    }

    private boolean isIntroduction(Span mention) {
        return article.passageAt(mention.start())
                .map(p -> p.span().in(article.text()))
                .filter(words -> !TURN.matcher(words).lookingAt()
                        && MEETING.matcher(words).find())
                .isPresent();
    }

    private boolean hasTurns(Member person) {
        return article.passages().stream().anyMatch(p -> isTurn(p, Name.of(person.name)));
    }

    private boolean isTurn(Passage passage, Name person) {
        Matcher turn = TURN.matcher(passage.span().in(article.text()));
        return turn.lookingAt()
                && (Name.of(turn.group(1)).shortFor(person)
                        || Name.of(turn.group(1)).sameAs(person));
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
        int opening = Math.min(offset, firstTurn());
        Optional<String> asks = interviewer();
        return cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON && m.mentionIn(0, opening) != null)
                .filter(m -> asks.filter(m.name::equals).isEmpty() && !hasTurns(m))
                .max(Comparator.comparingInt((Member m) -> m.mentions.size())
                        .thenComparing(m -> -m.mentions.first().start()))
                .map(m -> Found.by(How.CARRIED, m, m.mentions.first()))
                .orElseGet(() -> Found.unknown("nobody is named who answers"));
    }

    private int firstTurn() {
        return article.passages().stream()
                .filter(p -> p.role() != PassageRole.HEADLINE)
                .filter(p -> TURN.matcher(p.span().in(article.text())).lookingAt())
                .mapToInt(p -> p.span().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}

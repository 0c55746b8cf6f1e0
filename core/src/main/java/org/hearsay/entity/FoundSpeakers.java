// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution.How;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The speakers found so far, statement by statement. */
final class FoundSpeakers {
    /** "Reed's nephew" */
    private static final Pattern OWNER = Pattern.compile("(\\p{Lu}.*?)['\u2019]s (?:[a-z]+ )?([a-z]+)");

    /** How many statements before its answer a word of kin may stand. */
    private static final int KIN = 3;

    /** How many statements back somebody still goes on speaking. */
    private static final int LATELY = 3;

    private final Map<Statement, Found> found = new HashMap<>();
    private final List<Spoken> known = new ArrayList<>();
    private final String text;
    private @Nullable Statement last;
    private @Nullable Member spokeLast;

    private record Spoken(Statement statement, Member speaker) {}

    FoundSpeakers(String text) {
        this.text = text;
    }

    void add(Statement statement, Found way) {
        found.put(statement, way);
        boolean outer = statement.within() == null;
        last = outer ? statement : last;
        Member speaker = way.speaker();
        if (speaker != null) {
            known.add(new Spoken(statement, speaker));
            spokeLast = outer ? speaker : spokeLast;
        }
    }

    /** The speaker of a statement that was added. */
    Found of(Statement statement) {
        return Objects.requireNonNull(found.get(statement));
    }

    /** The last statement that stands within no other; null when there is none yet. */
    @Nullable
    Statement last() {
        return last;
    }

    /** The last known speaker of a statement that stands within no other; null when there is none yet. */
    @Nullable
    Member spokeLast() {
        return spokeLast;
    }

    /** The last speaker who may be "he" or "she", somebody else having spoken once or twice since; else the last; null when there is none yet. */
    @Nullable
    Member spokeLast(Gender gender) {
        return gender == Gender.UNKNOWN
                ? spokeLast
                : known.reversed().stream()
                        .filter(k -> k.statement.within() == null)
                        .limit(LATELY)
                        .map(Spoken::speaker)
                        .filter(s -> s.isPersonal() && s.gender.fits(gender))
                        .findFirst()
                        .orElse(spokeLast);
    }

    /** The known speaker of a statement with this very source, or with one that begins with the same words and holds fewer or more. */
    Optional<Found> sharing(Span source) {
        return first(How.SHARED, s -> source.equals(s.source()))
                .or(() -> first(How.SHARED, s -> s.source() != null && opens(s.source(), source)));
    }

    /** "A gardener" and "A gardener accused of arson", but not "Reed" and "Reed's mother". */
    private boolean opens(Span one, Span other) {
        int end = Math.min(one.end(), other.end());
        return one.start() == other.start() && end < text.length() && " \u00a0,".indexOf(text.charAt(end)) >= 0;
    }

    /** Where the words begin that an added statement says and that hold a place; the place itself when none does. */
    int wordsAround(int place, @Nullable String within) {
        return found.keySet().stream()
                .filter(s -> s.id().equals(within))
                .flatMap(s -> s.content().stream()
                        .filter(c -> c.contains(place))
                        .map(c -> s.content().getFirst()))
                .mapToInt(Span::start)
                .min()
                .orElse(place);
    }

    /** Who put the question that another statement likely answers; null when the last one put none, or stands in the same sentence. */
    @Nullable
    Member asker(Statement answer) {
        Statement question = last;
        if (question == null || question.cue() == null || question.content().isEmpty() || answer.within() != null) {
            return null;
        }
        boolean asked = question.cue().stance().contains(Stance.ASKING)
                && question.content().getLast().in(text).contains("?");
        return asked ? of(question).speaker() : null;
    }

    /** The known speaker of the statement within which another stands; null when nobody is known. */
    @Nullable
    Member saying(Statement inner) {
        return known.stream()
                .filter(k -> k.statement.id().equals(inner.within()))
                .map(Spoken::speaker)
                .findFirst()
                .orElse(null);
    }

    /** The one of whom a word of kin is told last: Reed, where the last sources were "Reed's nephew" or the like. */
    Optional<Span> ofKin(List<String> nouns) {
        return known.reversed().stream()
                .limit(KIN)
                .map(k -> k.statement.source())
                .filter(Objects::nonNull)
                .flatMap(s -> owner(s, nouns).stream())
                .findFirst();
    }

    private Optional<Span> owner(Span source, List<String> nouns) {
        Matcher owner = OWNER.matcher(source.in(text));
        return owner.matches() && nouns.contains(owner.group(2).toLowerCase(Locale.ROOT))
                ? Optional.of(new Span(source.start(), source.start() + owner.end(1)))
                : Optional.empty();
    }

    /** Whom "you" means in a turn of an interview or in a question: the last before it who spoke, the one who says it apart. */
    Optional<Member> addressee(Statement statement) {
        Optional<Spoken> saying = known.stream()
                .filter(k -> k.statement.id().equals(statement.within()))
                .filter(k -> k.statement.isTurn() || statement.reality() == Reality.QUESTION)
                .findFirst();
        return saying.flatMap(a -> known.subList(0, known.indexOf(a)).reversed().stream()
                .filter(k -> k.statement.within() == null)
                .map(Spoken::speaker)
                .filter(s -> s != a.speaker)
                .findFirst());
    }

    /** The known speaker of the statement that another repeats, as a headline does. */
    Optional<Found> told(Statement retelling) {
        return first(How.CARRIED, s -> s.id().equals(retelling.retells()));
    }

    /** The known speaker of a statement whose source holds these words. */
    Optional<Found> around(Span pronoun) {
        return first(How.PRONOUN, s -> s.source() != null && s.source().contains(pronoun));
    }

    /** The known speaker of a statement whose content holds these words. */
    Optional<Found> speaking(Span pronoun) {
        return first(How.PRONOUN, s -> s.content().stream().anyMatch(c -> c.contains(pronoun)));
    }

    private Optional<Found> first(How how, Predicate<Statement> wanted) {
        return known.stream()
                .filter(k -> wanted.test(k.statement))
                .findFirst()
                .map(k -> Found.by(how, k.speaker, k.statement.source()));
    }
}

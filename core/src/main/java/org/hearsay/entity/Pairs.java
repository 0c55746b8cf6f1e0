// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/** Two people who are meant together: "Ann Reed and her colleague Bo Lund", and then "they", "the couple", "both". */
final class Pairs {
    /** What stands between the names of two who are told side by side. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:, [^,.;:\n\"“”]{1,60},)? (?:and|&) (?:(?:\\p{Ll}[\\p{L}-]*|Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\\.? ){0,4}");

    /** "the two women", "both": words that mean two and no more. */
    private static final Pattern TWO =
            Pattern.compile("(?i)(?:(?:the|these|those|his|her) two\\b.*|both(?: of them)?|neither(?: of them)?)");

    private final String text;
    private final Cast cast;
    private final Nouns nouns;
    private final List<Pair> made = new ArrayList<>();

    /** Two side by side; {@code words}: from the first name to the end of the second. */
    private record Pair(Member one, Member other, Span words) {}

    Pairs(String text, Cast cast, Nouns nouns) {
        this.text = text;
        this.cast = cast;
        this.nouns = nouns;
    }

    /** Whether words mean two people: "the couple", "both". */
    boolean isForTwo(Mention noun) {
        boolean several = noun.plural() || !nouns.isKin(noun.head());
        return TWO.matcher(noun.span().in(text)).matches()
                || (noun.definite() && several && nouns.isForTwo(noun.head()));
    }

    /** The two whose names stand side by side within these words; empty when there are more, or fewer. */
    Optional<Member> within(Span words) {
        List<Pair> inside =
                sideBySide().stream().filter(p -> words.contains(p.words)).toList();
        return inside.size() == 1 ? Optional.of(both(inside.getFirst())) : Optional.empty();
    }

    /** Two people as one speaker. */
    Member of(Member one, Member other, Span words) {
        return both(new Pair(one, other, words));
    }

    /** The two whose names stood side by side last before a place, and after another. */
    Optional<Member> last(int after, int before) {
        return sideBySide().stream()
                .filter(p -> p.words.start() >= after && p.words.end() <= before)
                .max(Comparator.comparing(Pair::words))
                .map(this::both);
    }

    private List<Pair> sideBySide() {
        List<Named> named = cast.members().stream()
                .filter(m -> m.kind == EntityKind.PERSON)
                .flatMap(m -> m.mentions.stream().map(s -> new Named(m, s)))
                .sorted(Comparator.comparing(Named::words))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < named.size(); i++) {
            Named one = named.get(i);
            Named other = named.get(i + 1);
            if (one.member != other.member && one.words.end() <= other.words.start()) {
                Matcher between = BETWEEN.matcher(text).region(one.words.end(), other.words.start());
                if (between.matches()) {
                    pairs.add(new Pair(one.member, other.member, new Span(one.words.start(), other.words.end())));
                }
            }
        }
        return pairs;
    }

    private record Named(Member member, Span words) {}

    private Member both(Pair pair) {
        for (Pair before : made) {
            boolean same = (before.one == pair.one && before.other == pair.other)
                    || (before.one == pair.other && before.other == pair.one);
            if (same) {
                Member both = cast.named(EntityKind.COLLECTIVE, name(before));
                both.mentions.add(pair.words);
                return both;
            }
        }
        made.add(pair);
        Member both = cast.add(EntityKind.COLLECTIVE, name(pair));
        both.plural = true;
        both.personal = true;
        both.mentions.add(pair.words);
        return both;
    }

    private static String name(Pair pair) {
        return pair.one.name + " and " + pair.other.name;
    }
}

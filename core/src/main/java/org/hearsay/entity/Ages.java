// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Span;

/** How old people are, as far as the article tells, for "the younger man" and "the elder Ms Reed". */
final class Ages {
    private static final Pattern AGE = Pattern.compile(
            "[\u2019'\"\u201d]?(?:,? (?:who is |now )?(?:aged )?| \\()(\\d{1,3})(?:[,.;) ]| and ).*", Pattern.DOTALL);

    /** "the 43-year-old", "a 43-year-old plumber" */
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})-year-old(?![\\p{L}\\d-])");

    private static final Pattern COMPARED =
            Pattern.compile("(?i)the (?:(younger|youngest)|(older|elder|oldest|eldest)) .*", Pattern.DOTALL);

    /** How many characters around a name may give the age. */
    private static final int NEAR = 24;

    private final String text;

    Ages(String text) {
        this.text = text;
    }

    /** Whether words set somebody apart by age. */
    boolean compares(Span words) {
        return COMPARED.matcher(words.in(text)).matches();
    }

    /** The one whom "the younger …" or "the older …" means of several; empty when the words compare nobody, or ages are not told. */
    Optional<Member> compared(Span words, List<Member> people) {
        Matcher compared = COMPARED.matcher(words.in(text));
        Map<Member, Integer> ages = people.stream()
                .filter(m -> of(m).isPresent())
                .collect(Collectors.toMap(Function.identity(), m -> of(m).getAsInt(), (a, b) -> a));
        if (!compared.matches() || ages.size() < 2 || ages.size() < people.size()) {
            return Optional.empty();
        }
        Comparator<Member> byAge = Comparator.comparing(ages::get);
        return people.stream().min(compared.group(1) != null ? byAge : byAge.reversed());
    }

    /** The two whose ages are told; nobody, when they are fewer or more. */
    List<Member> known(List<Member> people) {
        List<Member> known = people.stream().filter(m -> of(m).isPresent()).toList();
        return known.size() == 2 ? known : List.of();
    }

    /** Those who may be as old as words say: those who are told to be, else those whose age is not told; all, when the words say nothing. */
    List<Member> fitting(Span words, List<Member> people) {
        OptionalInt said = years(words.in(text));
        if (said.isEmpty()) {
            return people;
        }
        List<Member> told = people.stream().filter(m -> of(m).equals(said)).toList();
        return !told.isEmpty()
                ? told
                : people.stream().filter(m -> of(m).isEmpty()).toList();
    }

    /** The one person who is told to be as old as words say. */
    Optional<Member> told(Span words, List<Member> people) {
        OptionalInt said = years(words.in(text));
        List<Member> told = people.stream()
                .filter(m -> said.isPresent() && of(m).equals(said))
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static OptionalInt years(String words) {
        Matcher years = YEARS.matcher(words);
        return years.find() ? OptionalInt.of(Integer.parseInt(years.group(1))) : OptionalInt.empty();
    }

    private OptionalInt of(Member member) {
        for (Span mention : member.mentions) {
            OptionalInt before = years(text.substring(Math.max(0, mention.start() - NEAR), mention.end())
                    .replaceFirst("^.*[.!?,;:\\n]", ""));
            if (before.isPresent()) {
                return before;
            }
            Matcher age = AGE.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + NEAR));
            if (age.matches()) {
                return OptionalInt.of(Integer.parseInt(age.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}

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

    private static final Pattern COMPARED =
            Pattern.compile("(?i)the (?:(younger|youngest)|(older|elder|oldest|eldest)) .*", Pattern.DOTALL);

    /** How many characters behind a name may give the age. */
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

    private OptionalInt of(Member member) {
        for (Span mention : member.mentions) {
            Matcher age = AGE.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + NEAR));
            if (age.matches()) {
                return OptionalInt.of(Integer.parseInt(age.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}

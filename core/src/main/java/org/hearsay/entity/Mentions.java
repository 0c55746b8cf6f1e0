// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Words of a sentence as mentions: what names, roles, organisations and nouns tell of somebody. */
final class Mentions {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "several", "many", "two", "three");
    private static final Set<String> BELONGS = Set.of("of", "with", "from", "at", "for", "in");
    private static final Set<String> NOT_YET_NAMED = Set.of("unnamed", "unidentified", "anonymous", "unknown");

    private final Nouns nouns;

    /** Capitalised words that describe several things of the article, such as "Marxist"; they are no part of a name. */
    private final Set<String> descriptions;

    Mentions(Nouns nouns, Set<String> descriptions) {
        this.nouns = nouns;
        this.descriptions = descriptions;
    }

    /** The mention that a noun phrase makes; empty when it has no noun, name or pronoun. */
    Optional<Mention> of(Sentence sentence, Span span) {
        int first = sentence.tokenAfter(span.start());
        int last = sentence.tokenAfter(Math.max(span.start(), span.end() - 1));
        if (first >= sentence.size() || last >= sentence.size() || last < first) {
            return Optional.empty();
        }
        if (first == last && sentence.token(first).isPronoun()) {
            return Optional.of(pronoun(sentence.token(first), span));
        }
        int core = endOfCore(sentence, first, last);
        Optional<int[]> person = person(sentence, first, last, core);
        if (person.isPresent()) {
            return Optional.of(named(sentence, span, first, last, person.get()));
        }
        return nominal(sentence, span, first, core, last);
    }

    private static Mention pronoun(Token token, Span span) {
        String word = token.lower();
        Gender gender = Set.of("he", "him", "his").contains(word)
                ? Gender.MALE
                : Set.of("she", "her", "hers").contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        boolean plural = Set.of("they", "them", "their", "we", "us", "our").contains(word);
        EntityKind kind = gender != Gender.UNKNOWN ? EntityKind.PERSON : EntityKind.UNNAMED;
        return new Mention(span, Mention.Form.PRONOUN, kind, word, word, List.of(), null, gender, true, plural, true);
    }

    /** The last token of the phrase's own noun: before a comma, a preposition or a relative clause. */
    private int endOfCore(Sentence sentence, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            Token token = sentence.token(i);
            boolean ends = token.word().equals(",")
                    || token.word().equals("(")
                    || (token.tag().equals("IN")
                            && !sentence.token(i - 1).word().equals("-"))
                    || (isAfterNoun(sentence, i, last))
                    || token.tag().equals("TO")
                    || token.tag().startsWith("W")
                    || (token.isVerb()
                            && !sentence.token(i - 1).tag().equals("DT")
                            && !isInsideNoun(sentence, i, last));
            if (ends) {
                return i - 1;
            }
        }
        return last;
    }

    /** "a source close to the family": an adjective behind its noun, with a preposition. */
    private static boolean isAfterNoun(Sentence sentence, int at, int last) {
        return at < last
                && sentence.token(at).tag().startsWith("JJ")
                && sentence.token(at - 1).isNoun()
                && (sentence.token(at + 1).tag().equals("IN")
                        || sentence.token(at + 1).tag().equals("TO"));
    }

    /** "the so-called group", "an unidentified man": a participle before a noun. */
    private static boolean isInsideNoun(Sentence sentence, int at, int last) {
        return at < last
                && (sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
    }

    /** The first and last token of the person's name that the phrase is about. */
    private Optional<int[]> person(Sentence sentence, int first, int last, int core) {
        Optional<int[]> own = lastRun(sentence, first, core, "PERSON");
        if (own.isPresent() && own.get()[1] >= core) {
            return own;
        }
        // "the group's leader, Ali Hassan": the apposition names him.
        int comma = core + 1;
        while (comma < last && !sentence.token(comma).word().equals(",")) {
            comma++;
        }
        boolean role = kindOf(sentence, first, core)
                .filter(d -> d.kind() == EntityKind.PERSON)
                .isPresent();
        if (role && comma < last && sentence.token(comma + 1).name().equals("PERSON")) {
            return run(sentence, comma + 1, last, "PERSON");
        }
        // A name before another noun only tells whose: "Ann Reed's mother", "Reed supporters".
        return own.isPresent() ? Optional.empty() : unmarked(sentence, first, core);
    }

    /** Two or more proper nouns without an article, that no lexicon noun ends, are taken for a person's name. */
    private Optional<int[]> unmarked(Sentence sentence, int first, int core) {
        int start = first;
        while (start < core && nouns.isTitle(sentence.token(start).word())) {
            start++;
        }
        boolean titled = start > first;
        for (int i = start; i <= core; i++) {
            Token token = sentence.token(i);
            if (!(token.isProperNoun() || token.word().equals("-"))
                    || (token.isName() && !token.name().equals("PERSON"))) {
                return Optional.empty();
            }
        }
        boolean several = core > start || titled;
        boolean group = kindOf(sentence, first, core).isPresent();
        return several && !group ? Optional.of(new int[] {start, core}) : Optional.empty();
    }

    private static Optional<int[]> lastRun(Sentence sentence, int first, int last, String name) {
        Optional<int[]> found = run(sentence, first, last, name);
        Optional<int[]> next = found;
        while (next.isPresent()) {
            found = next;
            next = run(sentence, next.get()[1] + 1, last, name);
        }
        return found;
    }

    /** The first unbroken run of tokens that carry a name's tag, with the hyphens inside it. */
    private static Optional<int[]> run(Sentence sentence, int first, int last, String name) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).name().equals(name)) {
                int end = i;
                while (end + 1 < sentence.size()
                        && (sentence.token(end + 1).name().equals(name)
                                || (sentence.token(end + 1).word().equals("-")
                                        && end + 2 < sentence.size()
                                        && sentence.token(end + 2).isProperNoun()))) {
                    end++;
                }
                while (end > i && !sentence.token(end).isProperNoun()) {
                    end--;
                }
                return Optional.of(new int[] {i, end});
            }
        }
        return Optional.empty();
    }

    private Mention named(Sentence sentence, Span span, int first, int last, int[] name) {
        List<String> roles = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        Span affiliation = null;
        if (name[0] > first) {
            int start = first;
            while (start < name[0] && isNoRole(sentence.token(start))) {
                start++;
            }
            int end = name[0] - 1;
            while (end > start && sentence.token(end).word().equals(",")) {
                end--;
            }
            affiliation = organisation(sentence, start, end);
            int from = affiliation == null ? start : afterName(sentence, start, end);
            String role = words(sentence, Math.min(from, end), end);
            gender = genderOf(sentence, start, end);
            boolean told = !role.isBlank() && !isCourtesy(role);
            if ((told && sentence.token(end).isNoun()) || (nouns.isTitle(role) && !isCourtesy(role))) {
                roles.add(role);
            }
        }
        int after = name[1] + 1;
        if (after <= last && BELONGS.contains(sentence.token(after).lower())) {
            affiliation = affiliation == null ? organisation(sentence, after + 1, last) : affiliation;
        }
        if (after + 1 <= last && sentence.token(after).word().equals(",")) {
            int end = endOfCore(sentence, after + 1, last);
            Optional<Nouns.Denoted> denoted = kindOf(sentence, after + 1, end);
            if (denoted.filter(d -> d.kind() == EntityKind.PERSON).isPresent()) {
                int start = after + 1;
                while (start < end && isDeterminer(sentence.token(start))) {
                    start++;
                }
                Span own = organisation(sentence, start, end - 1);
                boolean belongs = end + 1 <= last
                        && BELONGS.contains(sentence.token(end + 1).lower());
                Span behind = belongs ? organisation(sentence, end + 2, last) : null;
                // "deputy head of the town council": what no name tells apart from the role is told within it.
                int roleEnd = belongs && behind == null ? endOfCore(sentence, end + 2, last) : end;
                roles.add(words(
                        sentence, own == null ? start : afterName(sentence, start, end), Math.min(roleEnd, last)));
                gender = gender.or(denoted.get().gender());
                affiliation = affiliation != null ? affiliation : own != null ? own : behind;
            }
        }
        gender = gender.or(nouns.genderOfFirstName(sentence.token(name[0]).word()));
        return new Mention(
                span,
                Mention.Form.NAME,
                EntityKind.PERSON,
                words(sentence, name[0], name[1]),
                "",
                roles,
                affiliation,
                gender,
                true,
                false,
                true);
    }

    private static boolean isNoRole(Token token) {
        return Set.of("DT", "IN", "TO", "CC", "PRP$", ",").contains(token.tag());
    }

    private boolean isCourtesy(String role) {
        return Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.")
                .contains(role.toLowerCase(Locale.ROOT));
    }

    private Gender genderOf(Sentence sentence, int first, int last) {
        Gender gender = Gender.UNKNOWN;
        for (int i = first; i <= last; i++) {
            gender = gender.or(nouns.genderOfTitle(sentence.token(i).word()))
                    .or(nouns.denoted("", sentence.token(i).lemma())
                            .map(Nouns.Denoted::gender)
                            .orElse(Gender.UNKNOWN));
        }
        return gender;
    }

    /** The organisation that tokens name: one that the engine marked, or proper nouns before "group", "party", … */
    private @Nullable Span organisation(Sentence sentence, int first, int last) {
        int end = first <= last ? endOfCore(sentence, first, last) : last;
        Optional<int[]> marked = run(sentence, first, end, "ORGANIZATION");
        int from = -1;
        int to = -1;
        for (int i = first; i <= end; i++) {
            boolean organisation = nouns.denoted("", sentence.token(i).lemma())
                    .filter(d -> d.kind() == EntityKind.ORGANISATION)
                    .isPresent();
            if (organisation && i > first) {
                to = i - 1;
                while (to >= first && !sentence.token(to).isProperNoun()) {
                    to--;
                }
                from = to;
                while (from > first
                        && (sentence.token(from - 1).isProperNoun()
                                || sentence.token(from - 1).word().equals("-"))) {
                    from--;
                }
            }
        }
        if (marked.isPresent()) {
            from = marked.get()[0];
            to = Math.min(marked.get()[1], last);
        }
        if (from < first || to < from) {
            return null;
        }
        while (to > from && descriptions.contains(sentence.token(to).word())) {
            to--;
        }
        return sentence.span(from, to);
    }

    private int afterName(Sentence sentence, int first, int last) {
        int at = first;
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).name().equals("ORGANIZATION")) {
                at = i + 1;
            }
        }
        while (at < last
                && (sentence.token(at).tag().equals("POS") || sentence.token(at).isPunctuation())) {
            at++;
        }
        return Math.min(at, last);
    }

    private Optional<Mention> nominal(Sentence sentence, Span span, int first, int core, int last) {
        int start = first;
        while (start < core && isDeterminer(sentence.token(start))) {
            start++;
        }
        Token opening = sentence.token(first);
        Token head = sentence.token(core);
        int end = endOfName(sentence, core, last);
        if (!head.isNoun()
                && !head.isName()
                && !isAged(sentence, core)
                && kindOf(sentence, start, core).isEmpty()) {
            return some(sentence, span, first, core, last);
        }
        boolean proper = head.isProperNoun() || head.isName();
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
        Optional<Nouns.Denoted> denoted = kindOf(sentence, start, core);
        boolean introduced = INDEFINITE.contains(opening.lower());
        boolean definite = DEFINITE.contains(opening.lower()) || opening.tag().equals("PRP$");
        EntityKind kind;
        if (head.name().equals("ORGANIZATION")) {
            kind = EntityKind.ORGANISATION;
        } else if (head.name().equals("LOCATION")) {
            kind = EntityKind.PLACE;
        } else if (denoted.isPresent()) {
            boolean unnamed = denoted.get().kind() == EntityKind.PERSON && !plural;
            kind = unnamed ? EntityKind.UNNAMED : denoted.get().kind();
            kind = denoted.get().kind() == EntityKind.PERSON && plural ? EntityKind.COLLECTIVE : kind;
            kind = denoted.get().kind() == EntityKind.ORGANISATION && plural ? EntityKind.COLLECTIVE : kind;
        } else {
            kind = proper ? EntityKind.ORGANISATION : plural ? EntityKind.COLLECTIVE : EntityKind.UNNAMED;
        }
        boolean anonymous = false;
        for (int i = first; i <= core; i++) {
            anonymous |= NOT_YET_NAMED.contains(sentence.token(i).lower());
        }
        boolean named = (proper && kind != EntityKind.UNNAMED)
                || (kind == EntityKind.ORGANISATION && start < core && hasProper(sentence, start, core));
        boolean person = denoted.filter(d -> d.kind() == EntityKind.PERSON).isPresent() || isAged(sentence, core);
        return Optional.of(new Mention(
                span,
                named ? Mention.Form.NAME : Mention.Form.NOUN,
                kind,
                words(sentence, start, kind == EntityKind.ORGANISATION ? end : core),
                head.lemma().toLowerCase(Locale.ROOT),
                List.of(),
                affiliation(sentence, kind, start, core, last),
                denoted.map(Nouns.Denoted::gender).orElse(Gender.UNKNOWN),
                person,
                plural || denoted.map(Nouns.Denoted::plural).orElse(false),
                definite && !introduced && !anonymous));
    }

    /** "the Bank of Tarne", "the Society for Birds": the end of an organisation's name that goes on. */
    private static int endOfName(Sentence sentence, int core, int last) {
        boolean goesOn = core + 2 <= last
                && sentence.token(core).isProperNoun()
                && Set.of("of", "for").contains(sentence.token(core + 1).lower());
        int end = core + 2;
        while (goesOn && end < last && sentence.token(end).tag().equals("DT")) {
            end++;
        }
        if (!goesOn || !sentence.token(end).isProperNoun()) {
            return core;
        }
        while (end < last && sentence.token(end + 1).isProperNoun()) {
            end++;
        }
        return end;
    }

    /** "the 48-year-old". */
    private static boolean isAged(Sentence sentence, int core) {
        return sentence.token(core).lower().endsWith("old");
    }

    /** The organisation behind a noun: "officials at the ministry", "a ministry official", "a police statement". */
    private @Nullable Span affiliation(Sentence sentence, EntityKind kind, int start, int core, int last) {
        if (kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE) {
            return null;
        }
        if (core + 2 <= last) {
            return organisation(sentence, core + 2, last);
        }
        Span name = organisation(sentence, start, core - 1);
        if (name == null && kind == EntityKind.DOCUMENT && core > start) {
            return kindOf(sentence, start, core - 1)
                    .filter(d -> d.kind() == EntityKind.ORGANISATION)
                    .map(d -> sentence.token(core - 1).span())
                    .orElse(null);
        }
        return name;
    }

    /** "some", "others", "one of the drivers": an amount, alone or of something. */
    private Optional<Mention> some(Sentence sentence, Span span, int first, int core, int last) {
        Token amount = sentence.token(core);
        boolean counts = Set.of("CD", "DT", "JJ", "RB", "PDT").contains(amount.tag())
                || amount.word().equals("%");
        if (!counts || amount.lower().equals("that") || amount.lower().equals("this")) {
            return Optional.empty();
        }
        boolean one = Set.of("one", "another", "neither").contains(amount.lower());
        String head = "";
        if (core + 2 <= last && sentence.token(core + 1).lower().equals("of")) {
            int end = endOfCore(sentence, core + 2, last);
            head = sentence.token(end).lemma().toLowerCase(Locale.ROOT);
        }
        return Optional.of(new Mention(
                span,
                Mention.Form.NOUN,
                one ? EntityKind.UNNAMED : EntityKind.COLLECTIVE,
                words(sentence, first, head.isEmpty() ? core : last),
                head,
                List.of(),
                null,
                nouns.denoted("", head).map(Nouns.Denoted::gender).orElse(Gender.UNKNOWN),
                one,
                !one,
                false));
    }

    private static boolean hasProper(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isProperNoun()
                    || Character.isUpperCase(sentence.token(i).word().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Nouns.Denoted> kindOf(Sentence sentence, int first, int last) {
        if (last < first) {
            return Optional.empty();
        }
        String before = last > first ? sentence.token(last - 1).lower() : "";
        return nouns.denoted(before, sentence.token(last).lemma())
                .or(() -> nouns.denoted(before, sentence.token(last).lower()));
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PDT")
                || token.isPunctuation();
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && sentence.token(i - 1).span().end() < token.span().start()) {
                words.append(' ');
            }
            words.append(token.word());
        }
        return words.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The noun phrases of sentences, by their tags alone, so that a wrong dependency loses none. */
final class NounPhrases {
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "WDT");
    private static final Set<String> BASE_FORMS = Set.of("VB", "VBP");
    private static final Set<String> DESCRIBING = Set.of("JJ", "JJR", "JJS", "CD", "VBN", "VBG");

    /** What an entry of a live report begins with is no part of a name: "20.55 Mayor Finn". */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}");

    private final List<NounPhrase> found = new ArrayList<>();

    private final Knowledge knowledge;

    private NounPhrases(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The phrases in order of the text. */
    static List<NounPhrase> of(List<Sentence> sentences, Knowledge knowledge) {
        NounPhrases phrases = new NounPhrases(knowledge);
        sentences.forEach(phrases::add);
        return phrases.found;
    }

    private void add(Sentence sentence) {
        NounPhrase before = null;
        int at = sentence.size() > 0 && CLOCK.matcher(sentence.token(0).word()).matches() ? 1 : 0;
        while (at < sentence.size()) {
            int opening = at;
            while (at < sentence.size()
                    && DETERMINERS.contains(sentence.token(at).tag())) {
                at++;
            }
            String determiner = at > opening ? sentence.token(opening).lower() : "";
            int end = end(sentence, at);
            int head = head(sentence, at, end);
            if (head < at) {
                at = Math.max(at, opening + 1);
                continue;
            }
            NounPhrase phrase = new NounPhrase(
                    found.size(),
                    sentence,
                    first(sentence, at, head),
                    head,
                    determiner,
                    possessor(sentence, opening, before),
                    isNamed(sentence, head));
            found.add(phrase);
            before = phrase;
            at = head + 1;
        }
    }

    private boolean isNamed(Sentence sentence, int head) {
        Token noun = sentence.token(head);
        return noun.isName() || (noun.isProperNoun() && knowledge.kind(noun) == null);
    }

    /** Where a name begins whose first words look like no nouns: "Open Ward". */
    private static int first(Sentence sentence, int first, int head) {
        String name = sentence.token(head).name();
        int start = first;
        while (sentence.token(head).isName()
                && start > 0
                && sentence.token(start - 1).name().equals(name)
                && !sentence.token(start - 1).tag().equals("DT")) {
            start--;
        }
        return start;
    }

    /** The token after the words that can belong to a phrase that begins here. */
    private int end(Sentence sentence, int start) {
        int at = start;
        boolean noun = false;
        if (at < sentence.size() && sentence.token(at).tag().equals("PRP$")) {
            at++;
        }
        while (at < sentence.size()) {
            boolean first = at == start;
            boolean inCompound =
                    isHyphen(sentence, at + 1) || (!first && (isHyphen(sentence, at) || isHyphen(sentence, at - 1)));
            boolean goesOn = !noun || isAdjectiveInName(sentence, at);
            if (isNoun(sentence, at)) {
                noun |= !isHyphen(sentence, at + 1);
            } else if (!inCompound && !(goesOn && describes(sentence, at, start))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** An adjective or the like; a participle only before a common noun, and a gerund only inside a phrase. */
    private static boolean describes(Sentence sentence, int at, int first) {
        String tag = sentence.token(at).tag();
        boolean inside = at > first
                || (at > 0 && DETERMINERS.contains(sentence.token(at - 1).tag()));
        boolean common = at + 1 < sentence.size() && !sentence.token(at + 1).isProperNoun();
        return DESCRIBING.contains(tag) && (!tag.equals("VBN") || inside || common) && (!tag.equals("VBG") || inside);
    }

    /** A noun; also what the tagger takes for a verb, but has an owner before it: "the army's recapture of". */
    private static boolean isNoun(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean owned = at > 0 && sentence.token(at - 1).tag().equals("POS") && BASE_FORMS.contains(token.tag());
        return !token.isPunctuation() && (token.isNoun() || owned);
    }

    /** A hyphen that joins two words without blanks: "foreign-paid", "so-called". */
    private static boolean isHyphen(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at).word().equals("-")
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().start();
    }

    /** "Marxist armed groups": an adjective between a proper noun, which describes too, and the noun. */
    private boolean isAdjectiveInName(Sentence sentence, int at) {
        Token before = sentence.token(at - 1);
        return sentence.token(at).tag().equals("JJ")
                && before.tag().equals("NNP")
                && !before.isName()
                && !knowledge.isDateWord(before.lower())
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isNoun();
    }

    /** The last noun before the end; a token before the first when there is none. */
    private static int head(Sentence sentence, int first, int end) {
        int head = end - 1;
        while (head >= first && !isNoun(sentence, head)) {
            head--;
        }
        return head;
    }

    private static @Nullable NounPhrase possessor(Sentence sentence, int opening, @Nullable NounPhrase before) {
        boolean possessed = opening > 0
                && sentence.token(opening - 1).tag().equals("POS")
                && before != null
                && before.head() == opening - 2;
        return possessed ? before : null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The noun phrases of sentences, by their tags alone, so that a wrong dependency loses none. */
final class NounPhrases {
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "WDT");
    private static final Set<String> DESCRIBING = Set.of("JJ", "JJR", "JJS", "CD", "VBN", "VBG");

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
        int at = 0;
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
    private static int end(Sentence sentence, int first) {
        int at = first;
        boolean noun = false;
        if (at < sentence.size() && sentence.token(at).tag().equals("PRP$")) {
            at++;
        }
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean hyphen =
                    token.word().equals("-") && at > first && at + 1 < sentence.size() && isTight(sentence, at);
            boolean afterHyphen = at > first && sentence.token(at - 1).word().equals("-");
            if (token.isNoun() && !token.isPunctuation()) {
                noun = true;
            } else if (!hyphen && !afterHyphen && (noun || !describes(sentence, at, first))) {
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

    private static boolean isTight(Sentence sentence, int at) {
        return sentence.token(at - 1).span().end() == sentence.token(at).span().start()
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().start();
    }

    /** The last noun before the end; a token before the first when there is none. */
    private static int head(Sentence sentence, int first, int end) {
        int head = end - 1;
        while (head >= first
                && (!sentence.token(head).isNoun() || sentence.token(head).isPunctuation())) {
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

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;

/** Words that stand beside somebody's name and are of one stem with a noun: "violins" with "violinist", "jam" with "jam-maker". */
final class Traces {
    private static final Pattern ENDING = Pattern.compile("(?:ists?|ians?|ers?|ors?|ess|ing|ies|es|s|y|ed)$");

    /** Words of a noun that tell nothing of what somebody does. */
    private static final Set<String> EMPTY = Set.of(
            "year", "old", "former", "retired", "young", "senior", "chief", "local", "born", "based", "own", "man",
            "woman", "person", "other", "first", "second", "last", "later", "late", "leader", "member", "officer",
            "master", "worker", "maker", "manager");

    private static final int SHORTEST = 4;

    private final Sentences sentences;
    private final BitSet quoted;

    /** @param quoted the units of the text that stand in quotations */
    Traces(Sentences sentences, BitSet quoted) {
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /** Whether a sentence before a noun that mentions somebody holds a word of the noun's stem. */
    boolean of(Mention noun, Member member) {
        List<String> stems = Arrays.stream(noun.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() >= SHORTEST - 1 && !EMPTY.contains(w))
                .map(Traces::stem)
                .toList();
        int here = sentences.at(noun.span().start()).index();
        return member.mentions.headSet(noun.span()).stream()
                .map(m -> sentences.at(m.start()))
                .distinct()
                .filter(s -> s.index() < here)
                .anyMatch(s -> holds(s, member, stems));
    }

    private boolean holds(Sentence sentence, Member member, List<String> stems) {
        return sentence.tokens().stream()
                .filter(t -> !quoted.get(t.span().start()) && !t.isPunctuation() && !t.isName())
                .filter(t -> member.mentions.stream().noneMatch(m -> isPronoun(m) && m.contains(t.span())))
                .map(t -> stem(t.lower()))
                .anyMatch(stems::contains);
    }

    private static boolean isPronoun(Span mention) {
        return mention.length() <= 3;
    }

    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() >= SHORTEST - 1 ? stem : word;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Through what, and in what language, something was said: "in a statement", "on state television", "in Arabic". */
final class Media {
    private final Map<String, Set<String>> prepositions = new HashMap<>();
    private final Set<String> languages;

    Media(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("media.txt", 2)) {
            String noun = entry.column(0).toLowerCase(Locale.ROOT);
            prepositions.put(noun.substring(noun.lastIndexOf(' ') + 1), Set.copyOf(entry.list(1)));
            prepositions.put(noun, Set.copyOf(entry.list(1)));
        }
        for (String platform : lexicons.words("platforms.txt")) {
            prepositions.put(platform.toLowerCase(Locale.ROOT), Set.of("on", "via", "through"));
        }
        this.languages = Set.copyOf(lexicons.words("languages.txt"));
    }

    /** The phrase below a cue that tells its medium. */
    Optional<Span> medium(CueCandidate candidate, Tree tree, List<Span> content) {
        return phrases(candidate, tree, content)
                .filter(p -> isMedium(candidate.sentence(), tree, p))
                .findFirst()
                .map(p -> span(candidate.sentence(), tree, p));
    }

    /** The name of the language below a cue that it was said in. */
    Optional<Span> language(CueCandidate candidate, Tree tree, List<Span> content) {
        Sentence sentence = candidate.sentence();
        return phrases(candidate, tree, content)
                .filter(p -> languages.contains(sentence.token(p).word()))
                .filter(p -> introducedBy(sentence, tree, p, Set.of("in")))
                .findFirst()
                .map(p -> sentence.token(p).span());
    }

    /** Heads of the prepositional phrases below a cue that stand outside its content, the nearest first. */
    private static Stream<Integer> phrases(CueCandidate candidate, Tree tree, List<Span> content) {
        Sentence sentence = candidate.sentence();
        return tree.children(candidate.head()).stream()
                .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c).stream()))
                .filter(c -> tree.is(c, "obl") || tree.is(c, "nmod"))
                .filter(c -> content.stream()
                        .noneMatch(s -> s.overlaps(sentence.token(c).span())))
                .sorted(Comparator.comparingInt(c -> Math.abs(c - candidate.head())));
    }

    private boolean isMedium(Sentence sentence, Tree tree, int head) {
        Set<String> wanted =
                prepositions.getOrDefault(sentence.token(head).lemma().toLowerCase(Locale.ROOT), Set.of());
        return introducedBy(sentence, tree, head, wanted);
    }

    private static boolean introducedBy(Sentence sentence, Tree tree, int head, Set<String> words) {
        return tree.children(head).stream()
                .filter(c -> c < head && tree.is(c, "case"))
                .map(sentence::token)
                .map(Token::lower)
                .anyMatch(words::contains);
    }

    private static Span span(Sentence sentence, Tree tree, int head) {
        Phrases.Range range = new Phrases(sentence, tree).phrase(head, new BitSet());
        return sentence.span(range.first(), range.last());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.archive.store.Store;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.Versions;
import org.hearsay.archive.store.WordQuery;
import org.hearsay.archive.store.WordQuery.Phrase;
import org.hearsay.archive.words.SearchWords;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.lexicon.Lexicons;

/**
 * The versions of articles that may carry a quotation. Who carries it holds half of its words of content, or so many words in
 * a row; so he holds one of the rarer half of them and one more, or one of its runs. That is asked of the index, and the few
 * that pass are then read word by word.
 */
public final class Carriers {
    /** As in the search for a quotation: so many words in a row make a telling. */
    private static final int RUN = 4;

    /** Inflected words begin alike; shorter beginnings say nothing. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Store store;
    private final Vocabulary vocabulary;

    public Carriers(Store store, Lexicons lexicons) {
        this.store = store;
        this.vocabulary = new Vocabulary(lexicons);
    }

    /** Every version that may carry these words, in the order in which they came into the archive. */
    public void each(String quotation, Consumer<StoredVersion> consumer) {
        List<Phrase> phrases = new ArrayList<>(rarest(quotation));
        phrases.addAll(runs(quotation));
        if (!phrases.isEmpty()) {
            new Versions(store).with(WordQuery.anyOf(phrases), consumer);
        }
    }

    private List<Phrase> rarest(String quotation) {
        Set<Phrase> all = new LinkedHashSet<>();
        for (Word word : vocabulary.words(quotation)) {
            if (word.content()) {
                beginning(word, word.span().in(quotation)).ifPresent(all::add);
            }
        }
        Map<Phrase, Long> counts = all.stream().collect(Collectors.toMap(p -> p, this::count));
        return all.stream()
                .sorted(Comparator.comparing(counts::get))
                .limit(all.size() / 2 + 1)
                .toList();
    }

    private long count(Phrase phrase) {
        return new Versions(store).count(WordQuery.anyOf(List.of(phrase)));
    }

    /** What a word and its stem have in common; a word in figures is sought as it is written. */
    private static Optional<Phrase> beginning(Word word, String written) {
        List<String> forms = SearchWords.forms(written);
        if (forms.size() != 1) {
            return forms.isEmpty() ? Optional.empty() : Optional.of(new Phrase(forms, false));
        }
        String form = forms.getFirst();
        int same = 0;
        while (same < Math.min(form.length(), word.stem().length())
                && form.charAt(same) == word.stem().charAt(same)) {
            same++;
        }
        return Optional.of(
                same < SHORTEST_BEGINNING
                        ? new Phrase(forms, false)
                        : new Phrase(List.of(form.substring(0, same)), true));
    }

    private static List<Phrase> runs(String quotation) {
        List<String> words = SearchWords.forms(quotation);
        List<Phrase> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(new Phrase(words.subList(i, i + RUN), false));
        }
        return runs;
    }
}

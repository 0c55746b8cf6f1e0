// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.archive.store.WordQuery;
import org.hearsay.archive.store.WordQuery.Phrase;
import org.hearsay.archive.words.SearchWords;

/**
 * What a user writes into a search: words that must all be there, phrases in quotation marks of any shape, {@code word*} for
 * what begins so, {@code -word} for what must not be there. Nothing else means anything, so nothing can break it.
 */
public final class QueryWords {
    private static final String MARKS = "\"“”„‟«»";
    private static final Pattern PART = Pattern.compile("(?<![^\\s])(?<not>[-−–](?=[\\p{L}\\p{N}" + MARKS + "]))?"
            + "(?:[" + MARKS + "](?<phrase>[^" + MARKS + "]*)(?:[" + MARKS + "]|$)|(?<word>[^\\s" + MARKS + "]+))"
            + "|(?<rest>[^\\s" + MARKS + "]+)");

    private QueryWords() {}

    /** The search that these words ask for; empty when they hold no word that must be there. */
    public static Optional<WordQuery> of(String written) {
        List<Phrase> with = new ArrayList<>();
        List<Phrase> without = new ArrayList<>();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            String words = part.group("phrase") != null
                    ? part.group("phrase")
                    : part.group("word") != null ? part.group("word") : part.group("rest");
            List<String> forms = SearchWords.forms(words);
            if (!forms.isEmpty()) {
                (part.group("not") == null ? with : without).add(new Phrase(forms, words.endsWith("*")));
            }
        }
        return with.isEmpty() ? Optional.empty() : Optional.of(new WordQuery(with, without));
    }
}

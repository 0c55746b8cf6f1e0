// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Span;

/**
 * One sentence of {@code cue-sentences.txt}.
 *
 * @param entry the lexicon's entry that it holds
 * @param text the sentence
 * @param cue where the cue's head stands in it
 * @param lexicon the lexicon's name, such as {@code cues}
 */
record CueSentence(String entry, String text, Span cue, String lexicon) {
    static final String FOLDER = "/org/hearsay/";

    static List<CueSentence> all() {
        return rows("cue-sentences.txt").stream().map(CueSentence::of).toList();
    }

    private static CueSentence of(List<String> row) {
        String marked = row.get(1);
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no marked word: " + marked);
        }
        return new CueSentence(row.get(0), marked.replace("{", "").replace("}", ""), new Span(start, end), row.get(2));
    }

    /** The columns of each line of a table beside the sentences. */
    static List<List<String>> rows(String name) {
        InputStream in = Objects.requireNonNull(CueSentence.class.getResourceAsStream(FOLDER + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is listed: entry and lexicon. */
    String key() {
        return entry + " (" + lexicon + ")";
    }

    @Override
    public String toString() {
        return key() + ": " + text;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where lexicon files are found: ours among the resources and, after it, the user's file of the same name in a folder
 * of his own, which adds entries and may override ours.
 *
 * <p>A lexicon file is UTF-8 text with one entry a line, its columns separated by tabs. Lines that are empty or begin
 * with {@code #} are comments.
 */
public final class Lexicons {
    private static final String RESOURCES = "/org/hearsay/lexicon/";

    private final @Nullable Path own;

    private Lexicons(@Nullable Path own) {
        this.own = own;
    }

    /** Our lexicons alone. */
    public static Lexicons shipped() {
        return new Lexicons(null);
    }

    /** Our lexicons and, on top of them, the files of a user's folder. */
    public static Lexicons with(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(folder + ": no such folder; --lexicon takes a folder of lexicon files");
        }
        return new Lexicons(folder);
    }

    /**
     * The entries of a lexicon, ours first.
     *
     * @param name file name, such as {@code cues.txt}
     * @param columns how many columns an entry has at least
     * @throws LexiconException when an entry has too few columns; the message names file and line
     */
    public List<LexiconEntry> entries(String name, int columns) {
        List<LexiconEntry> entries = new ArrayList<>();
        try (InputStream in = Lexicons.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new LexiconException(name + ": no such lexicon");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns, entries);
            if (own != null && Files.exists(own.resolve(name))) {
                try (BufferedReader reader = Files.newBufferedReader(own.resolve(name))) {
                    read(reader, own.resolve(name).toString(), columns, entries);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name + " could not be read", e);
        }
        return List.copyOf(entries);
    }

    /** The first column of each entry. */
    public List<String> words(String name) {
        return entries(name, 1).stream().map(entry -> entry.column(0)).toList();
    }

    private static void read(BufferedReader reader, String file, int columns, List<LexiconEntry> into)
            throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            LexiconEntry entry =
                    new LexiconEntry(file, number, List.of(line.strip().split("\t+")));
            if (entry.columns().size() < columns) {
                throw entry.error("has " + entry.columns().size() + " of " + columns + " columns (tabs between them)");
            }
            into.add(entry);
        }
    }
}

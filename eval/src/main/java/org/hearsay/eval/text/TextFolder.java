// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The {@code *.txt} files below a folder. */
public final class TextFolder {
    private TextFolder() {}

    /**
     * Texts spread evenly over the files in the order of their paths, so that a few stand for all.
     *
     * @param most how many at most
     */
    public static List<NamedText> read(Path folder, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        int count = Math.min(most, files.size());
        List<NamedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = files.get((int) ((long) i * files.size() / count));
            texts.add(new NamedText(file, Files.readString(file)));
        }
        if (texts.isEmpty()) {
            throw new NoSuchFileException(folder.resolve("*.txt").toString());
        }
        return texts;
    }
}

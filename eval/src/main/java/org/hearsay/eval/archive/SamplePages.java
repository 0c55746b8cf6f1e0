// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages like those of the samples, any number: each is one of them with a sentence of its own. */
final class SamplePages {
    private SamplePages() {}

    /** Writes so many, made of the pages below a folder, into another, which it returns. */
    static Path copied(Path samples, Path folder, int many) throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.walk(samples)) {
            pages = all.filter(
                            f -> f.toString().endsWith(".txt") || f.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        if (pages.isEmpty()) {
            throw new NoSuchFileException(samples + "/*.txt");
        }
        for (int i = 0; i < many; i++) {
            Path page = pages.get(i % pages.size());
            boolean html = page.toString().endsWith(".html");
            String own = "This was told for the time of number " + i + ".";
            // Without its canonical address each is known by its file's name.
            String text = Files.readString(page).replaceAll("<link rel=\"canonical\"[^>]*>", "");
            Files.writeString(
                    folder.resolve(i + (html ? ".html" : ".txt")),
                    html ? text.replaceFirst("</p>", "</p><p>" + own + "</p>") : text + "\n\n" + own + "\n");
        }
        return folder;
    }
}

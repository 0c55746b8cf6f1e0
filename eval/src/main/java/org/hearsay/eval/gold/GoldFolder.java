// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;

/**
 * Annotated texts in one of two layouts: that of PolNeAR, {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann},
 * several annotators to a text; or side by side, {@code NAME.ann} with the text that it counts in, {@code NAME.txt} or, for
 * an HTML page, {@code NAME.article}.
 */
public final class GoldFolder {
    private GoldFolder() {}

    /** The texts that somebody annotated, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        boolean polnear = Files.isDirectory(folder.resolve("attributions"));
        List<GoldText> texts = new ArrayList<>();
        Path marks = polnear ? folder.resolve("attributions") : folder;
        for (Map.Entry<String, Map<String, Path>> entry : files(marks, polnear).entrySet()) {
            Path text = polnear
                    ? folder.resolve("text").resolve(entry.getKey() + ".txt")
                    : textBeside(folder, entry.getKey());
            texts.add(read(entry.getKey(), text, entry.getValue()));
        }
        if (texts.isEmpty()) {
            throw new IOException(
                    folder + ": no annotated text found (NAME.ann beside NAME.txt, or attributions/*.ann)");
        }
        return texts;
    }

    /** The files of marks by text and annotator. */
    private static Map<String, Map<String, Path>> files(Path folder, boolean annotators) throws IOException {
        Map<String, Map<String, Path>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> f.toString().endsWith(".ann")).forEach(file -> {
                String stem = stem(file);
                int dash = annotators ? stem.lastIndexOf('_') : -1;
                String text = dash < 0 ? stem : stem.substring(0, dash);
                files.computeIfAbsent(text, n -> new TreeMap<>()).put(stem.substring(dash + 1), file);
            });
        }
        return files;
    }

    private static Path textBeside(Path folder, String name) {
        Path article = folder.resolve(name + ".article");
        return Files.exists(article) ? article : folder.resolve(name + ".txt");
    }

    private static GoldText read(String name, Path file, Map<String, Path> marks) throws IOException {
        String text = Files.readString(file);
        Map<String, List<Attribution>> annotators = new TreeMap<>();
        for (Map.Entry<String, Path> entry : marks.entrySet()) {
            annotators.put(entry.getKey(), attributions(BratFile.read(entry.getValue(), text)));
        }
        return new GoldText(name, text, annotators);
    }

    /** The attributions of a standoff file: its events whose type begins with {@code Attribution}. */
    public static List<Attribution> attributions(BratDocument document) {
        return document.events().stream()
                .filter(e -> e.type().startsWith("Attribution"))
                .map(e -> attribution(document, e))
                .toList();
    }

    /** The attribution that an event is. */
    static Attribution attribution(BratDocument document, BratEvent event) {
        return new Attribution(
                fragments(document, event, "Source"),
                Fragments.of(document.text(), document.cue(event)),
                Fragments.of(document.text(), document.content(event)));
    }

    private static Fragments fragments(BratDocument document, BratEvent event, String role) {
        return Fragments.of(document.text(), document.spans(event, role));
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}

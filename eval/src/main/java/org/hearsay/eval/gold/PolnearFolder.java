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
 * A part of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}, several annotators to a text.
 */
public final class PolnearFolder {
    private PolnearFolder() {}

    /** The texts that somebody annotated, by name. */
    public static List<GoldText> read(Path folder) throws IOException {
        Map<String, Map<String, Path>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
            all.filter(f -> f.toString().endsWith(".ann")).forEach(file -> {
                String stem = stem(file);
                int dash = stem.lastIndexOf('_');
                files.computeIfAbsent(stem.substring(0, dash), n -> new TreeMap<>())
                        .put(stem.substring(dash + 1), file);
            });
        }
        List<GoldText> texts = new ArrayList<>();
        for (Map.Entry<String, Map<String, Path>> entry : files.entrySet()) {
            texts.add(read(folder, entry.getKey(), entry.getValue()));
        }
        return texts;
    }

    private static GoldText read(Path folder, String name, Map<String, Path> files) throws IOException {
        String text = Files.readString(folder.resolve("text").resolve(name + ".txt"));
        Map<String, List<Attribution>> annotators = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            annotators.put(file.getKey(), attributions(BratFile.read(file.getValue(), text)));
        }
        return new GoldText(name, text, annotators);
    }

    /** The attributions of a standoff file: its events whose type begins with {@code Attribution}. */
    public static List<Attribution> attributions(BratDocument document) {
        return document.events().stream()
                .filter(e -> e.type().startsWith("Attribution"))
                .map(e -> new Attribution(
                        fragments(document, e, "Source"),
                        fragments(document, e, "Cue"),
                        fragments(document, e, "Content")))
                .toList();
    }

    private static Fragments fragments(BratDocument document, BratEvent event, String role) {
        return Fragments.of(document.text(), document.spans(event, role));
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}

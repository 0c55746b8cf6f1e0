// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.eval.score.Fragments;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;

/**
 * A folder of articles with statements in the own form of gold: {@code NAME.txt} or {@code NAME.html}, {@code NAME.ann}
 * beside it, and of an HTML page {@code NAME.article}, which the marks count in; of a text it may be there, and then they do
 * too.
 */
public final class GoldArticles {
    private GoldArticles() {}

    /**
     * The articles of a folder in which somebody annotated everything, by name; an error when nothing is annotated at all. Where a
     * table tells of only some that they were looked through, the others are left out.
     */
    public static List<GoldArticle> read(Path folder) throws IOException {
        GoldStates states = GoldStates.of(folder);
        List<GoldArticle> articles = new ArrayList<>();
        List<Path> all = marks(folder);
        for (Path marks : all) {
            if (states.isWhole(marks)) {
                BratDocument document = document(marks);
                articles.add(new GoldArticle(page(marks), document.text(), statements(document, e -> true)));
            }
        }
        if (all.isEmpty()) {
            throw new IOException(folder + ": no annotated article found (NAME.ann beside NAME.txt or NAME.html)");
        }
        return articles;
    }

    /** Those of which people decided about some statements only, by name. */
    public static List<CorrectedArticle> corrected(Path folder) throws IOException {
        GoldStates states = GoldStates.of(folder);
        List<CorrectedArticle> articles = new ArrayList<>();
        for (Path marks : marks(folder)) {
            if (states.isCorrected(marks)) {
                BratDocument document = document(marks);
                List<GoldStatement> decided = statements(document, e -> document.fact(e, "Decided") != null);
                List<Fragments> rejected = document.events().stream()
                        .filter(e -> e.type().equals("Rejected"))
                        .map(e -> Fragments.of(document.text(), document.content(e)))
                        .toList();
                articles.add(new CorrectedArticle(new GoldArticle(page(marks), document.text(), decided), rejected));
            }
        }
        return articles;
    }

    private static List<Path> marks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
        }
    }

    private static Path page(Path marks) {
        Path page = beside(marks, ".html");
        return Files.exists(page) ? page : beside(marks, ".txt");
    }

    private static BratDocument document(Path marks) throws IOException {
        Path copied = beside(marks, ".article");
        boolean html = Files.exists(beside(marks, ".html"));
        return BratFile.read(marks, Files.readString(html || Files.exists(copied) ? copied : beside(marks, ".txt")));
    }

    private static List<GoldStatement> statements(BratDocument document, Predicate<BratEvent> wanted) {
        return document.events().stream()
                .filter(e -> e.type().equals("Attribution"))
                .filter(wanted)
                .map(e -> statement(document, e))
                .toList();
    }

    private static GoldStatement statement(BratDocument document, BratEvent event) {
        String speaker = document.fact(event, "Speaker");
        return new GoldStatement(
                GoldFolder.attribution(document, event),
                value(document, event, "Kind", Kind.class),
                value(document, event, "Act", Act.class),
                value(document, event, "Reality", Reality.class),
                speaker == null || speaker.equals("unknown") ? null : speaker);
    }

    private static <E extends Enum<E>> E value(BratDocument document, BratEvent event, String name, Class<E> type) {
        String value = document.fact(event, name);
        try {
            return Enum.valueOf(type, String.valueOf(value).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(event.id() + " has no " + name + " that is known: " + value, e);
        }
    }

    private static Path beside(Path marks, String ending) {
        String name = String.valueOf(marks.getFileName());
        return marks.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}

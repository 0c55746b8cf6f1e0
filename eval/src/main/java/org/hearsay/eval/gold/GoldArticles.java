// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** The articles of a folder that somebody annotated, by name; an error when there are none. */
    public static List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path marks : marks(folder)) {
            articles.add(article(marks));
        }
        if (articles.isEmpty()) {
            throw new IOException(folder + ": no annotated article found (NAME.ann beside NAME.txt or NAME.html)");
        }
        return articles;
    }

    private static List<Path> marks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
        }
    }

    private static GoldArticle article(Path marks) throws IOException {
        Path page = beside(marks, ".html");
        boolean html = Files.exists(page);
        Path copied = beside(marks, ".article");
        String text = Files.readString(html || Files.exists(copied) ? copied : beside(marks, ".txt"));
        BratDocument document = BratFile.read(marks, text);
        List<GoldStatement> statements = document.events().stream()
                .filter(e -> e.type().equals("Attribution"))
                .map(e -> statement(document, e))
                .toList();
        return new GoldArticle(html ? page : beside(marks, ".txt"), text, statements);
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

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.view.Facts;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;

/** Articles as Markdown: the role of each passage becomes a heading, a quotation, a list. */
public final class Markdown {
    private final Appendable out;

    public Markdown(Appendable out) {
        this.out = out;
    }

    /** Writes an article. */
    public void write(Article article) throws IOException {
        String headline = article.metadata().headline();
        boolean inText = article.passages().stream().anyMatch(p -> p.role() == PassageRole.HEADLINE);
        if (headline != null && !inText) {
            out.append("# ").append(escaped(headline)).append("\n\n");
        }
        boolean factsWritten = false;
        for (Passage passage : article.passages()) {
            if (!factsWritten && passage.role() != PassageRole.HEADLINE) {
                facts(article);
                factsWritten = true;
            }
            out.append(passage(passage.role(), escaped(article.text(passage.span()))))
                    .append("\n\n");
        }
    }

    private void facts(Article article) throws IOException {
        for (Map.Entry<String, String> fact : Facts.of(article, Texts.english()).entrySet()) {
            out.append("- ")
                    .append(fact.getKey())
                    .append(": ")
                    .append(escaped(fact.getValue()))
                    .append('\n');
        }
        out.append('\n');
    }

    private static String passage(PassageRole role, String text) {
        return switch (role) {
            case HEADLINE -> "# " + oneLine(text);
            case CROSSHEAD -> "## " + oneLine(text);
            case STANDFIRST -> "**" + oneLine(text) + "**";
            case BLOCKQUOTE, EMBED -> lines("> ", text);
            case LIST -> lines("- ", text);
            case CAPTION, CREDIT, BYLINE, DATELINE, CORRECTION -> "*" + oneLine(text) + "*";
            case PARAGRAPH, TABLE -> text;
        };
    }

    private static String lines(String prefix, String text) {
        return text.lines().map(line -> prefix + line).collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|]", "\\\\$0")
                .replaceAll("(?m)^(\\s*)([#+>-]|\\d+(?=[.)]))", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*)\\\\(\\d+)([.)])", "$1$2\\\\$3");
    }
}

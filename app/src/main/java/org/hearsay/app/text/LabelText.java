// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.StoryLabel;

/** The words with which each article names somebody or something, its own apart from those it quotes. */
final class LabelText {
    private final Paper paper;
    private final Story story;

    LabelText(Paper paper, Story story) {
        this.paper = paper;
        this.story = story;
    }

    void write() throws IOException {
        if (story.labels().isEmpty()) {
            return;
        }
        paper.line("Labels: “…” are words that the article quotes, the others are its own", Style.BOLD);
        for (ComparedArticle article : story.articles()) {
            Map<String, String> words = story.labels().stream()
                    .filter(label -> label.article().equals(article.id()))
                    .collect(Collectors.groupingBy(
                            StoryLabel::referent,
                            LinkedHashMap::new,
                            Collectors.mapping(LabelText::words, Collectors.joining(", "))));
            if (!words.isEmpty()) {
                paper.line(article.id() + "  " + Harmless.line(Outlets.name(article)), Style.DIM);
                for (Map.Entry<String, String> entry : words.entrySet()) {
                    write(entry.getKey() + ": " + entry.getValue());
                }
            }
        }
        paper.blank();
    }

    private void write(String text) throws IOException {
        for (List<Run> line : Wrapped.lines(List.of(Run.plain(Harmless.line(text))), paper.textWidth() - 5)) {
            line.add(0, Run.plain("     "));
            paper.line(line);
        }
    }

    private static String words(StoryLabel label) {
        return label.quoted() ? "“" + label.words() + "”" : label.words();
    }
}

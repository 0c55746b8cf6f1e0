// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hearsay.archive.store.StoredStory;

/** Stories of an archive, a few lines each: number, headline, days, who told them. */
public final class StoryList {
    private final Paper paper;

    public StoryList(Paper paper) {
        this.paper = paper;
    }

    /** Writes them in their order. */
    public void write(List<StoredStory> stories) throws IOException {
        int width = stories.stream()
                .mapToInt(s -> Long.toString(s.id()).length())
                .max()
                .orElse(1);
        for (StoredStory story : stories) {
            String number = Columns.fit(Long.toString(story.id()), width);
            paper.line(List.of(
                    new Run(number + "  ", Style.DIM),
                    new Run(
                            Harmless.line(Objects.requireNonNullElse(story.headline(), "without a headline")),
                            Style.BOLD)));
            String about = days(story)
                    + count(story.articles(), "article")
                    + (story.copies() == 0
                            ? ""
                            : ", " + count(story.copies(), "copy").replace("copys", "copies") + " among them")
                    + (story.outlets().isEmpty() ? "" : ": " + String.join(", ", story.outlets()));
            for (List<Run> line :
                    Wrapped.lines(List.of(new Run(Harmless.line(about), Style.DIM)), paper.textWidth() - width - 2)) {
                line.add(0, Run.plain(" ".repeat(width + 2)));
                paper.line(line);
            }
        }
    }

    private static String days(StoredStory story) {
        if (story.firstDay() == null) {
            return "";
        }
        return story.firstDay() + (story.firstDay().equals(story.lastDay()) ? "" : " to " + story.lastDay()) + ", ";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

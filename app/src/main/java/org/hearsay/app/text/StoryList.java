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
                    + Count.of(story.articles(), "article")
                    + (story.copies() == 0 ? "" : ", " + Count.of(story.copies(), "copy") + " among them")
                    + (story.outlets().isEmpty() ? "" : ": " + String.join(", ", story.outlets()));
            paper.wrapped(" ".repeat(width + 2), List.of(new Run(Harmless.line(about), Style.DIM)));
        }
    }

    private static String days(StoredStory story) {
        if (story.firstDay() == null) {
            return "";
        }
        return story.firstDay() + (story.firstDay().equals(story.lastDay()) ? "" : " to " + story.lastDay()) + ", ";
    }
}

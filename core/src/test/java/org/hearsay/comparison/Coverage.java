// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;

/** An invented story, a dam that leaks, told by outlets that change one thing each. */
final class Coverage {
    static final String AGENCY = """
            Water seeps from dam above Tarrow

            TARROW, June 3 (Inland Press) - Engineers found water seeping through the old dam above the town of Tarrow on Monday.

            "For the valley this is a difficult spring, but the wall will hold until the harvest," said Marit Oslund, chief engineer of the river board.

            "We found eleven cracks, and none of them is deeper than a finger," Oslund said.

            Mayor Piet Harrow said the schools below the dam would stay closed on Tuesday.

            "Nobody asked us when they raised the water by two metres," said Harrow.
            """;

    private final List<Reading> readings = new ArrayList<>();

    /** The agency's copy, the earliest. */
    Coverage() {
        add("agency", "2031-06-03T08:00Z", AGENCY);
    }

    /** Adds an outlet; an hour later than the one before. */
    Coverage and(String outlet, String text) {
        add(outlet, "2031-06-03T%02d:00Z".formatted(8 + readings.size()), text);
        return this;
    }

    private void add(String outlet, String published, String text) {
        readings.add(TestReader.read(Page.ofText(text)
                .named(outlet + ".txt")
                .given(new Given(outlet, null, new PageDate(published, PageDate.Precision.MINUTE, "given")))));
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    Comparison compared() {
        return TestReader.hearsay().compare(readings);
    }

    /** The row whose reference says these words. */
    static Utterance row(Story story, String words) {
        return story.utterances().stream()
                .filter(u -> reference(story, u).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row says: " + words));
    }

    private static String reference(Story story, Utterance utterance) {
        String article = utterance.reference().article();
        ComparedArticle column = story.article(article).orElseThrow();
        return utterance.cells().stream()
                .filter(c -> c.article().equals(article))
                .flatMap(c -> c.tellings().stream())
                .filter(t -> utterance.reference().statement().equals(t.statement()))
                .map(t -> column.text(t.span()))
                .findFirst()
                .orElseThrow();
    }

    /** How the second outlet tells the row whose reference says these words; its only telling. */
    Telling second(String words) {
        Cell cell = secondCell(words);
        if (cell.tellings().size() != 1) {
            throw new AssertionError(words + ": " + cell);
        }
        return cell.tellings().getFirst();
    }

    Cell secondCell(String words) {
        Story story = compared().stories().getFirst();
        return row(story, words).cells().get(1);
    }
}

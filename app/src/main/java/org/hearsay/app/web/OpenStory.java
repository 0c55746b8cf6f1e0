// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.html.StoryView;
import org.hearsay.app.html.StoryViews;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.store.Comparisons.Compared;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.Telling;

/** A story with its comparison, and where its articles are kept. It never changes, so that many may look at it. */
final class OpenStory {
    private final long number;
    private final Story story;
    private final StoryView view;
    private final List<Row> rows;
    private final Map<String, StoredVersion> versions = new HashMap<>();

    OpenStory(long number, Compared compared, Texts texts) {
        this.number = number;
        this.story = compared.comparison().stories().getFirst();
        this.view = new StoryViews(story, texts).view();
        this.rows = Row.of(story);
        for (int i = 0; i < story.articles().size(); i++) {
            versions.put(story.articles().get(i).id(), compared.versions().get(i));
        }
    }

    long number() {
        return number;
    }

    Story story() {
        return story;
    }

    StoryView view() {
        return view;
    }

    List<Row> rows() {
        return rows;
    }

    /** Where an article of the story is kept. */
    StoredVersion version(String article) {
        StoredVersion version = versions.get(article);
        if (version == null) {
            throw new IllegalArgumentException("the story has no article " + article);
        }
        return version;
    }

    /** The article of the story that is kept there; empty when it is none of the story's newest versions. */
    Optional<ComparedArticle> article(long article, int version) {
        return story.articles().stream()
                .filter(a ->
                        version(a.id()).article() == article && version(a.id()).number() == version)
                .findFirst();
    }

    /** The address of an utterance: that of the statement with which the others are compared. */
    String address(Row row) {
        return "/u/" + reference(row);
    }

    /** The same without the beginning: number of the article, of the version, id of the statement. */
    String reference(Row row) {
        var reference = row.utterance().reference();
        return statement(reference.article(), reference.statement());
    }

    String statement(String article, String statement) {
        StoredVersion version = version(article);
        return version.article() + "-" + version.number() + "-" + statement;
    }

    /** The row that a statement of an article tells; empty when none does. */
    Optional<Row> row(String article, String statement) {
        return rows.stream().filter(row -> tells(row, article, statement)).findFirst();
    }

    private static boolean tells(Row row, String article, String statement) {
        return row.utterance().cells().stream()
                .filter(cell -> cell.article().equals(article))
                .map(Cell::tellings)
                .flatMap(List::stream)
                .map(Telling::statement)
                .anyMatch(statement::equals);
    }
}

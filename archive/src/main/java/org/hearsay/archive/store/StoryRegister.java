// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.archive.story.Arrival;
import org.hearsay.archive.story.OnlineStories;
import org.hearsay.archive.story.Placed;
import org.hearsay.archive.story.Placement;
import org.hearsay.archive.story.StoryId;
import org.hearsay.article.Article;
import org.hearsay.article.PageKind;
import org.hearsay.lexicon.Lexicons;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The stories of an archive as its writer knows them: those of the articles that came last are at hand. A story bears the
 * number of the article that began it.
 */
final class StoryRegister {
    /** So many of the articles that came last are read again when a writer begins. */
    private static final int AT_HAND = 5_000;

    private static final Set<PageKind> NO_ARTICLES = Set.of(PageKind.INDEX, PageKind.OTHER);

    private final Handle handle;
    private final Batch batch;
    private final Lexicons lexicons;
    private @Nullable OnlineStories stories;

    StoryRegister(Handle handle, Batch batch, Lexicons lexicons) {
        this.handle = handle;
        this.batch = batch;
        this.lexicons = lexicons;
    }

    /**
     * Where a new article belongs.
     *
     * @param story the story's number
     * @param copies number of the article that it copies; null when of none
     */
    record Place(long story, @Nullable Long copies) {}

    /** The place of an article that is added; null of a page that is no article. */
    @Nullable
    Place place(long number, Entry entry) throws SQLException {
        Article article = entry.reading().article();
        if (NO_ARTICLES.contains(article.metadata().pageKind())) {
            return null;
        }
        Placement placement = stories().place(entry.story().as(Long.toString(number)));
        long story = Long.parseLong(placement.story().value());
        if (placement.begins()) {
            batch.add(Row.in("story")
                    .with("id", story)
                    .with("headline", article.metadata().headline())
                    .with("first_day", entry.day())
                    .with("last_day", entry.day()));
        } else if (entry.day() != null) {
            batch.add(
                    "UPDATE story SET last_day = CASE WHEN last_day IS NULL OR last_day < ? THEN ? ELSE last_day END,"
                            + " first_day = CASE WHEN first_day IS NULL OR first_day > ? THEN ? ELSE first_day END"
                            + " WHERE id = ?",
                    entry.day(),
                    entry.day(),
                    entry.day(),
                    entry.day(),
                    story);
        }
        String copies = placement.copies();
        return new Place(story, copies == null ? null : Long.valueOf(copies));
    }

    private OnlineStories stories() {
        if (stories == null) {
            stories = new OnlineStories(lexicons, placed());
        }
        return stories;
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        handle.createQuery("SELECT a.id, a.story, v.record FROM article a"
                        + " JOIN version v ON v.article = a.id AND v.number = 1 WHERE a.story IS NOT NULL"
                        + " ORDER BY a.id DESC LIMIT " + AT_HAND)
                .setFetchSize(100)
                .map((row, context) -> new Placed(
                        new StoryId(Long.toString(row.getLong(2))),
                        Arrival.of(
                                Long.toString(row.getLong(1)),
                                Records.reading(row.getBytes(3)).article())))
                .forEach(placed::add);
        Collections.reverse(placed);
        return placed;
    }
}

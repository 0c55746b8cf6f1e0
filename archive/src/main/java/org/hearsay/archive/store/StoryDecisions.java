// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import org.hearsay.archive.store.StoredDecision.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes two stories one and takes one apart, as a person decided, and undoes it. What was moved is written down. */
final class StoryDecisions {
    private static final String MOVED_ARTICLES =
            "(SELECT m.number FROM moved m WHERE m.decision = ? AND m.thing = 'article')";
    private static final String ELSEWHERE =
            "copies IS NOT NULL AND story = ? AND copies NOT IN (SELECT a.id FROM article a WHERE a.story = ?)";

    private final Store store;
    private final Handle handle;

    StoryDecisions(Store store, Handle handle) {
        this.store = store;
        this.handle = handle;
    }

    /** @param seen as {@link DecisionTables#standing} takes it */
    void merge(Decisions decisions, long into, long merged, @Nullable String seen) {
        DecisionTables.Two two = DecisionTables.two(store, handle, Kind.MERGE_STORY, into, merged, seen);
        long target = two.into();
        long gone = two.merged();
        long decision = decisions.decided(handle, Kind.MERGE_STORY.key(), gone, target);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name, was) SELECT ?, 'story', id, '', merged_into"
                        + " FROM story WHERE id = ? OR merged_into = ?",
                decision,
                gone,
                gone);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name, was, pinned) SELECT ?, 'article', id, '', story, pinned"
                        + " FROM article WHERE story = ?",
                decision,
                gone);
        handle.execute("UPDATE article SET story = ?, pinned = 1 WHERE story = ?", target, gone);
        become(gone, target);
    }

    /** @return the number of the story that was made */
    long split(Decisions decisions, long id, List<Long> articles, @Nullable String seen) {
        long story = DecisionTables.standing(store, handle, Kind.SPLIT_STORY, id, seen);
        List<Long> members = handle.createQuery("SELECT id FROM article WHERE story = ? ORDER BY id")
                .bind(0, story)
                .mapTo(Long.class)
                .list();
        List<Long> moved = members.stream().filter(articles::contains).toList();
        if (moved.isEmpty()) {
            throw new DecisionException(
                    DecisionException.Why.ELSEWHERE,
                    id,
                    store.name() + ": story " + id + " has none of these articles");
        }
        if (moved.size() == members.size()) {
            throw new DecisionException(
                    DecisionException.Why.EMPTIED,
                    id,
                    store.name() + ": story " + id + " would be left without an article");
        }
        // A story bears the number of an article. Where all have given theirs away, it gets one that no article will
        // bear.
        long other = moved.stream()
                .filter(article -> !exists(article))
                .findFirst()
                .orElseGet(() -> decisions.number("article"));
        handle.execute("INSERT INTO story (id) VALUES (?)", other);
        long decision = decisions.decided(handle, Kind.SPLIT_STORY.key(), story, other);
        handle.execute("INSERT INTO moved (decision, thing, number, name) VALUES (?, 'story', ?, '')", decision, other);
        for (long article : moved) {
            handle.execute(
                    "INSERT INTO moved (decision, thing, number, name, was, pinned) SELECT ?, 'article', id, '', story, pinned"
                            + " FROM article WHERE id = ?",
                    decision,
                    article);
            handle.execute("UPDATE article SET story = ?, pinned = 1 WHERE id = ?", other, article);
        }
        for (long part : List.of(story, other)) {
            handle.execute(
                    "INSERT INTO moved (decision, thing, number, name, was) SELECT ?, 'copy', id, '', copies FROM article"
                            + " WHERE " + ELSEWHERE,
                    decision,
                    part,
                    part);
            settle(part);
        }
        headline(other);
        return other;
    }

    /** Undoes a merge. Articles that have come since stay, save copies of those that go. */
    void part(StoredDecision decision) {
        long id = decision.id();
        long gone = decision.subject();
        long target = decision.detail();
        handle.execute(
                "UPDATE article SET story = ? WHERE story = ? AND copies IN " + MOVED_ARTICLES, gone, target, id);
        handle.execute(
                "UPDATE article SET story = ?, pinned = (SELECT m.pinned FROM moved m WHERE m.decision = ?"
                        + " AND m.thing = 'article' AND m.number = article.id) WHERE story IN (?, ?) AND id IN "
                        + MOVED_ARTICLES,
                gone,
                id,
                gone,
                target,
                id);
        handle.execute(
                "UPDATE story SET merged_into = (SELECT m.was FROM moved m WHERE m.decision = ? AND m.thing = 'story'"
                        + " AND m.number = story.id) WHERE id IN (SELECT m.number FROM moved m WHERE m.decision = ?"
                        + " AND m.thing = 'story')",
                id,
                id);
        settle(gone);
        settle(target);
        headline(gone);
    }

    /** Undoes a split: the number that was made for it goes on to mean the whole. */
    void join(StoredDecision decision) {
        long id = decision.id();
        handle.execute(
                "UPDATE article SET story = ?, pinned = COALESCE((SELECT m.pinned FROM moved m WHERE m.decision = ?"
                        + " AND m.thing = 'article' AND m.number = article.id), pinned) WHERE story = ?",
                decision.subject(),
                id,
                decision.detail());
        handle.execute(
                "UPDATE article SET copies = (SELECT m.was FROM moved m WHERE m.decision = ? AND m.thing = 'copy'"
                        + " AND m.number = article.id) WHERE copies IS NULL AND id IN (SELECT m.number FROM moved m"
                        + " WHERE m.decision = ? AND m.thing = 'copy')",
                id,
                id);
        become(decision.detail(), decision.subject());
    }

    /** Everything but its articles. */
    private void become(long gone, long target) {
        handle.execute(
                "UPDATE story SET merged_into = ?, headline = NULL WHERE id = ? OR merged_into = ?",
                target,
                gone,
                gone);
        handle.execute("DELETE FROM comparison WHERE story = ?", gone);
        settle(target);
    }

    /** What follows from a story's articles. */
    private void settle(long story) {
        handle.execute("UPDATE article SET copies = NULL WHERE " + ELSEWHERE, story, story);
        String day = "(v.day) FROM version v JOIN article a ON a.current = v.id WHERE a.story = story.id)";
        handle.execute(
                "UPDATE story SET first_day = (SELECT MIN" + day + ", last_day = (SELECT MAX" + day + " WHERE id = ?",
                story);
        handle.execute("DELETE FROM comparison WHERE story = ?", story);
    }

    /** It is called after the article that began it, or the first that it has. */
    private void headline(long story) {
        handle.execute(
                "UPDATE story SET headline = (SELECT v.headline FROM version v JOIN article a ON a.id = v.article"
                        + " WHERE a.story = story.id ORDER BY CASE WHEN a.id = story.id THEN 0 ELSE 1 END, v.id LIMIT 1)"
                        + " WHERE id = ?",
                story);
    }

    private boolean exists(long story) {
        return handle.select("SELECT 1 FROM story WHERE id = ?", story)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}

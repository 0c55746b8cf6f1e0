// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.DecisionTables;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.archive.store.StoryTables;

/** What is one happening, and what another, as a person decides: two stories are made one, or one is taken apart. */
public final class StoryCorrections extends Dividing<StoredStory> {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_OTHERS = 10;
    private static final int MOST_SOUGHT = 60;
    private static final int DAYS_AROUND = 7;

    private final Site site;

    StoryCorrections(Site site) {
        super(site, site.archive().stories(), "story");
        this.site = site;
    }

    /**
     * A story that is corrected.
     *
     * @param others that may cover the same
     * @param asked words, number or address that were sought for these; empty: those nearest by people and days
     * @param articles of the story, on this page
     * @param paging where in all of them these stand
     * @param decisions about it, the last first
     * @param seen what stands for these decisions
     * @param chosen the other that was chosen; 0: none yet
     * @param ticked numbers of articles that were ticked
     * @param problem why it could not be done; empty at first
     */
    public record Form(
            StoredStory story,
            List<StoredStory> others,
            String asked,
            List<StoredStory.Member> articles,
            Paging paging,
            List<DecisionPages.Decided> decisions,
            String seen,
            long chosen,
            Set<Long> ticked,
            String problem) {}

    @Override
    StoredStory found(long number) {
        return site.archive().stories().story(number).orElseThrow(() -> Refusal.none("story", number));
    }

    @Override
    long number(StoredStory story) {
        return story.id();
    }

    @Override
    void show(Context context, StoredStory story, long chosen, Set<Long> ticked, String problem) {
        Query query = new Query(context);
        String asked = query.text("q");
        int page = query.page(MOST_PAGES);
        List<StoredStory.Member> members =
                site.archive().stories().members(story.id(), ON_A_PAGE + 1, (page - 1) * ON_A_PAGE);
        List<StoredDecision> decisions = site.archive().stories().decisions(story.id());
        site.show(
                context,
                "storycorrections",
                site.texts().of("story.correct"),
                new Form(
                        story,
                        others(story, asked == null ? "" : asked, chosen),
                        asked == null ? "" : asked,
                        members.stream().limit(ON_A_PAGE).toList(),
                        Paging.of(query, page, page < MOST_PAGES && members.size() > ON_A_PAGE),
                        DecisionPages.shown(site, decisions),
                        DecisionTables.seen(decisions),
                        chosen,
                        ticked,
                        problem),
                List.of());
    }

    /** Those that were sought, or those nearest; in any case the one that was chosen. */
    private List<StoredStory> others(StoredStory story, String asked, long chosen) {
        StoryTables stories = site.archive().stories();
        Stream<StoredStory> found = asked.isEmpty()
                ? near(story)
                : DecisionPages.number(asked, "story")
                        .map(id -> stories.story(id).stream())
                        .orElseGet(() -> sought(asked));
        Stream<StoredStory> before = chosen == 0 ? Stream.of() : stories.story(chosen).stream();
        return Stream.concat(before, found)
                .filter(other -> other.id() != story.id())
                .distinct()
                .toList();
    }

    private Stream<StoredStory> near(StoredStory story) {
        String first = story.firstDay();
        String last = story.lastDay();
        return first == null || last == null
                ? Stream.of()
                : site
                        .archive()
                        .stories()
                        .near(story.id(), moved(first, -DAYS_AROUND), moved(last, DAYS_AROUND), MOST_OTHERS)
                        .stream();
    }

    /** A month or a year stays as it is. */
    private static String moved(String day, int days) {
        try {
            return LocalDate.parse(day).plusDays(days).toString();
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** The stories of the articles at an address, or with these words. */
    private Stream<StoredStory> sought(String asked) {
        Stream<Long> articles = asked.matches("https?://.*")
                ? site.archive().versions(asked).stream().map(StoredVersion::article)
                : site.archive().search(SearchRequest.ofWords(asked).limited(MOST_SOUGHT)).stream()
                        .map(Hit::article);
        return articles.distinct()
                .flatMap(article -> site.archive().storyOf(article).stream())
                .distinct()
                .limit(MOST_OTHERS)
                .flatMap(id -> site.archive().stories().story(id).stream());
    }
}

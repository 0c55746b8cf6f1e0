// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class OnlineStoriesTest {
    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");
    private static final String FIRE =
            "A fire destroyed the Lantern Mill in Osterwick on Monday. Sixty firefighters fought the"
                    + " flames at the mill, which Dora Venn had restored. The blaze began in a drying room, Venn said.";
    private static final String FIRE_TOLD_OTHERWISE =
            "Flames tore through Osterwick's Lantern Mill, and nothing was left of it by noon. Owner Dora Venn"
                    + " watched the blaze from the bridge. Firefighters blamed the drying room.";
    private static final String MATCH =
            "Osterwick United beat Harl City 3-1 on Monday. Striker Pim Adeyo scored twice, and coach"
                    + " Rosa Lind praised her defenders after the match. United lead the league by two points.";

    private final OnlineStories stories = new OnlineStories(Lexicons.shipped());

    @Test
    void oneHappeningIsOneStoryThoughTheWordsDiffer() {
        Placement first = stories.place(arrival("a1", "Osterwick Post", 0, "Lantern Mill burns", FIRE));
        Placement second = stories.place(arrival("a2", "Radio Harl", 3, "The mill is gone", FIRE_TOLD_OTHERWISE));
        assertThat(first).isEqualTo(new Placement(new StoryId("a1"), true, null));
        assertThat(second).isEqualTo(new Placement(new StoryId("a1"), false, null));
    }

    @Test
    void anotherHappeningInTheSameTownIsAnotherStory() {
        stories.place(arrival("a1", "Osterwick Post", 0, "Lantern Mill burns", FIRE));
        assertThat(stories.place(arrival("a2", "Osterwick Post", 3, "United win again", MATCH))
                        .begins())
                .isTrue();
    }

    @Test
    void copiesAreKnownByWhatTheyCopy() {
        stories.place(arrival("a1", "Osterwick Post", 0, "Lantern Mill burns", FIRE));
        assertThat(stories.place(arrival("a2", "Harl Echo", 2, "Lantern Mill burns", FIRE + " Source: Osterwick Post")))
                .isEqualTo(new Placement(new StoryId("a1"), false, "a1"));
    }

    @Test
    void whoArrivesLateJoinsWhatWasTold() {
        stories.place(arrival("a1", "Osterwick Post", 30, "Lantern Mill burns", FIRE));
        stories.place(arrival("a2", "Osterwick Post", 50, "United win again", MATCH));
        assertThat(stories.place(arrival("a3", "Radio Harl", 3, "The mill is gone", FIRE_TOLD_OTHERWISE))
                        .story())
                .isEqualTo(new StoryId("a1"));
    }

    @Test
    void whatHasNoDateAndNoWordsIsPlacedToo() {
        stories.place(arrival("a1", "Osterwick Post", 0, "Lantern Mill burns", FIRE));
        assertThat(stories.place(new Arrival("a2", "", null, null, "", FIRE_TOLD_OTHERWISE))
                        .story())
                .isEqualTo(new StoryId("a1"));
        assertThat(stories.place(new Arrival("a3", "", null, null, "", "")).begins())
                .isTrue();
    }

    @Test
    void anotherYearIsAnotherStory() {
        stories.place(arrival("a1", "Osterwick Post", 0, "Lantern Mill burns", FIRE));
        assertThat(stories.place(arrival("a2", "Radio Harl", 24 * 365, "The mill is gone", FIRE_TOLD_OTHERWISE))
                        .begins())
                .isTrue();
    }

    @Test
    void builtAnewItDecidesAsBefore() {
        List<Arrival> arrivals = generated(600);
        int half = arrivals.size() / 2;
        OnlineStories seen = small();
        List<Placed> placed = new ArrayList<>();
        for (Arrival arrival : arrivals.subList(0, half)) {
            placed.add(new Placed(seen.place(arrival).story(), arrival));
        }
        Set<StoryId> remembered = seen.remembered();
        assertThat(placed).anyMatch(p -> !remembered.contains(p.story()));
        OnlineStories rebuilt = small();
        placed.stream()
                .filter(p -> remembered.contains(p.story()))
                .forEach(p -> rebuilt.remember(p.story(), p.arrival()));
        for (Arrival arrival : arrivals.subList(half, arrivals.size())) {
            assertThat(rebuilt.place(arrival)).isEqualTo(seen.place(arrival));
        }
    }

    @Test
    void storiesThatFellSilentAreForgotten() {
        OnlineStories few = small();
        generated(600).forEach(few::place);
        assertThat(few.remembered()).hasSizeLessThanOrEqualTo(100);
        assertThat(few.words()).isLessThan(100 * 60);
    }

    private static OnlineStories small() {
        return new OnlineStories(Lexicons.shipped(), GroupingModel.of(Lexicons.shipped()), 100);
    }

    /** Stories with a place and people of their own, each told three times. */
    private static List<Arrival> generated(int number) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int story = i / 6 * 2 + i % 2;
            String place = "Town" + letters(story);
            String who = "Mira Ko" + letters(story);
            arrivals.add(arrival(
                    "a" + i,
                    "Outlet " + letters(i % 7),
                    i,
                    "Trouble in " + place,
                    "In " + place + " the bridge of Saint " + letters(story * 31 + 7) + " was closed, said " + who
                            + ", who wrote report " + (1000 + story) + ". Number " + letters(i) + " of many."));
        }
        return arrivals;
    }

    private static String letters(int number) {
        return Integer.toString(number + 1000, 26).replaceAll("\\d", "q");
    }

    private static Arrival arrival(String id, String outlet, int hour, String headline, String text) {
        Instant time = MONDAY.plusSeconds(hour * 3600L);
        return new Arrival(id, outlet, time, LocalDate.ofInstant(time, ZoneOffset.UTC), headline, text);
    }
}

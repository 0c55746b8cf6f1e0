// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.archive.story.Arrival;
import org.hearsay.archive.story.OnlineStories;
import org.hearsay.lexicon.Lexicons;

/**
 * What placing costs, on generated articles of about 3 kB: each story has words and names of its own, and shares the rest with
 * all others by Zipf's law.
 *
 * @param articles how many were placed
 * @param stories how many stories came of them
 * @param perSecond how many a second of one thread's CPU time, in the second half
 * @param heapHalfway megabytes in use when half were placed
 * @param heap megabytes in use in the end
 */
public record PlacingSpeed(int articles, int stories, double perSecond, double heapHalfway, double heap) {
    private static final int ARTICLES = 100_000;
    private static final int STORIES = 30_000;
    private static final int WORDS = 480;
    private static final int VOCABULARY = 40_000;
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    public static PlacingSpeed measured() {
        Random random = new Random(7);
        OnlineStories online = new OnlineStories(Lexicons.shipped());
        int begun = 0;
        double seconds = 0;
        double halfway = 0;
        int made = 0;
        for (int block = 0; block < 10; block++) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = 0; i < ARTICLES / 10; i++) {
                arrivals.add(arrival(made++, random));
            }
            long start = cpu();
            for (Arrival arrival : arrivals) {
                begun += online.place(arrival).begins() ? 1 : 0;
            }
            seconds += block < 5 ? 0 : (cpu() - start) / 1e9;
            if (block == 4) {
                halfway = usedHeap();
            }
        }
        return new PlacingSpeed(ARTICLES, begun, ARTICLES / 2 / seconds, halfway, usedHeap());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static Arrival arrival(int number, Random random) {
        // Stories come up one after the other, and each is told again a while later.
        int newest = (int) ((long) number * STORIES / ARTICLES);
        int story = Math.max(0, newest - (int) Math.abs(random.nextGaussian() * 200));
        Random own = new Random(story);
        StringBuilder text = new StringBuilder();
        String[] words = new String[40];
        for (int i = 0; i < words.length; i++) {
            words[i] = i < 8 ? name(own.nextInt(1_000_000)) : word(own.nextInt(VOCABULARY));
        }
        for (int i = 0; i < WORDS; i++) {
            boolean particular = random.nextInt(5) == 0;
            text.append(particular ? words[random.nextInt(words.length)] : word(zipf(random)))
                    .append(i % 15 == 14 ? ". " : " ");
        }
        Instant time = START.plusSeconds(number * 60L);
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return new Arrival(
                "a" + number,
                "Outlet " + name(random.nextInt(50)),
                time,
                day,
                words[0] + ' ' + words[9],
                text.toString());
    }

    private static int zipf(Random random) {
        return (int) Math.pow(VOCABULARY, random.nextDouble());
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 20; rest > 0; rest /= 20) {
            word.append("bcdfghklmnprstvwxzqj".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static String name(int number) {
        String word = word(number + VOCABULARY);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "x";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d articles into %d stories, %.0f a second; heap %.0f MB halfway, %.0f MB in the end",
                articles,
                stories,
                perSecond,
                heapHalfway,
                heap);
    }
}

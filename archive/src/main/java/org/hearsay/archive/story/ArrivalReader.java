// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.lexicon.Lexicons;

/** Takes articles apart that are to be placed; that needs no stories, so each thread may have a reader of its own. */
public final class ArrivalReader {
    /** What an article is about stands in its first characters; what is told behind them mostly belongs to other stories. */
    private static final int TELLING = 2000;

    /** The beginning: headline, dateline and first sentences. */
    private static final int LEAD = 60;

    private static final int LEAD_WITH_DAYS = 70;
    private static final int FIRST_SENTENCE = 45;

    /** A name stands so closely behind its office: "fire chief Ann Reed". */
    private static final int BEHIND_OFFICE = 3;

    private static final double HEADLINE_WEIGHT = 1.3;
    private static final Set<String> AGAIN = Set.of("second", "third", "another", "again");

    private final Vocabulary vocabulary;
    private final WordShares shares;
    private final Sorts sorts;
    private final Set<String> offices;
    private final Set<String> bearNames;

    public ArrivalReader(Lexicons lexicons) {
        this.vocabulary = new Vocabulary(lexicons);
        this.shares = new WordShares(lexicons);
        this.sorts = new Sorts(lexicons, vocabulary);
        this.offices = Set.copyOf(lexicons.words("offices.txt"));
        this.bearNames = Set.copyOf(lexicons.words("named-happenings.txt"));
    }

    /** How much more a word counts for standing in the headline. */
    static double inHeadline(ArrivedText.Occurrence occurrence) {
        return occurrence.inHeadline() ? HEADLINE_WEIGHT : 1;
    }

    /** What stories are compared by. */
    public ArrivedText read(Arrival arrival) {
        List<Word> words = new ArrayList<>(vocabulary.words(arrival.headline()));
        int headline = words.size();
        words.addAll(vocabulary.words(
                arrival.text().substring(0, Math.min(TELLING, arrival.text().length()))));
        Map<String, Seen> seen = seen(words, headline, own(arrival));
        double[] profile = sorts.none();
        seen.forEach((stem, s) -> {
            if (!s.name) {
                sorts.count(stem, s.times, s.inHeadline, profile);
            }
        });
        Sorts.normalise(profile);
        Set<LocalDate> days = Set.of();
        Set<LocalDate> leadDays = Set.of();
        if (arrival.day() != null) {
            days = MentionedDays.in(words, arrival.day());
            leadDays = MentionedDays.in(words.subList(0, Math.min(LEAD_WITH_DAYS, words.size())), arrival.day());
            leadDays = leadDays.isEmpty() ? Set.of(arrival.day()) : leadDays;
        }
        return new ArrivedText(
                arrival.id(),
                arrival.outlet(),
                arrival.time() == null ? null : arrival.time().getEpochSecond(),
                seen.entrySet().stream().map(e -> e.getValue().as(e.getKey())).toArray(ArrivedText.Occurrence[]::new),
                days,
                leadDays,
                profile,
                sorts.ofADay(profile),
                named(words),
                words.stream().limit(FIRST_SENTENCE).anyMatch(w -> AGAIN.contains(w.form())),
                Runs.of(words));
    }

    /** The outlet's own name, which its agency's copy bears in every dateline. */
    private Set<String> own(Arrival arrival) {
        return vocabulary.words(arrival.outlet()).stream().map(Word::form).collect(Collectors.toSet());
    }

    private Set<String> named(List<Word> words) {
        Set<String> named = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean name = word.capital() && word.content() && !shares.isCommon(word.stem());
            if (name && bearNames.contains(words.get(i - 1).form())) {
                named.add(word.stem());
            }
        }
        return named;
    }

    private Map<String, Seen> seen(List<Word> words, int headline, Set<String> own) {
        Map<String, Seen> all = new LinkedHashMap<>();
        int office = -BEHIND_OFFICE - 1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (offices.contains(word.form()) || offices.contains(word.stem())) {
                office = i;
            }
            if (!word.content() || word.isGap() || own.contains(word.form()) || isNoise(word)) {
                continue;
            }
            Seen seen = all.computeIfAbsent(word.stem(), s -> new Seen());
            seen.times++;
            seen.inHeadline |= i < headline;
            boolean name = word.capital() && !shares.isCommon(word.stem());
            seen.name |= name;
            seen.office |= name && i - office <= BEHIND_OFFICE;
            seen.inLead |= i < LEAD;
        }
        return all;
    }

    private static boolean isNoise(Word word) {
        return MentionedDays.isCalendar(word.form())
                || (word.stem().length() == 1 && Character.isDigit(word.stem().charAt(0)));
    }

    private static final class Seen {
        private int times;
        private boolean inHeadline;
        private boolean name;
        private boolean office;
        private boolean inLead;

        private ArrivedText.Occurrence as(String stem) {
            return new ArrivedText.Occurrence(stem, times, inHeadline, name, office, name && inLead);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the happening that they cover, one by one, as they arrive. What was placed stays where it is. The stories
 * that were touched last are at hand, so many that memory stays bounded; an arrival joins one of these or begins one. Built
 * anew from what was placed in the {@linkplain #remembered stories at hand}, in the same order, it decides as before. An object
 * for one thread.
 */
public final class OnlineStories {
    /** An article of another month belongs to a story only when it fell silent for less than this. */
    private static final long WINDOW_SECONDS = 40L * 24 * 60 * 60;

    private static final int MOST_ARTICLES = 5_000;
    private static final int CANDIDATES = 8;

    /** Only words that tell more find stories. */
    private static final double FINDING = 2;

    /** Of a long article the rarest words do. */
    private static final int FINDERS = 60;

    private final Terms terms;
    private final ArrivalReader reader;
    private final GroupingModel model;
    private final int mostArticles;
    private final int sorts;

    /** Those touched last at the end. */
    private final Map<StoryId, HeldStory> stories = new LinkedHashMap<>();

    private int articles;
    private long latest = Long.MIN_VALUE;
    private int mark;

    public OnlineStories(Lexicons lexicons) {
        this(lexicons, GroupingModel.of(lexicons), MOST_ARTICLES);
    }

    /**
     * As it was after these were placed.
     *
     * @param placed in the order in which they were placed; of the {@linkplain #remembered stories at hand} at least
     */
    public OnlineStories(Lexicons lexicons, List<Placed> placed) {
        this(lexicons);
        placed.forEach(p -> remember(p.story(), p.arrival()));
    }

    /** One with weights of its own, and with so many articles at hand. */
    public OnlineStories(Lexicons lexicons, GroupingModel model, int mostArticles) {
        Sorts known = new Sorts(lexicons, new Vocabulary(lexicons));
        this.terms = new Terms(new WordShares(lexicons), known);
        this.reader = new ArrivalReader(lexicons);
        this.model = model;
        this.mostArticles = mostArticles;
        this.sorts = known.none().length;
    }

    /** Finds the story of an arrival, and counts it in. */
    public Placement place(Arrival arrival) {
        return place(reader.read(arrival));
    }

    /** The same, of one that some thread took apart before. */
    public Placement place(ArrivedText arrival) {
        MarkedText marked = marked(arrival);
        List<Ranked> ranked = ranked(marked);
        for (Ranked near : ranked) {
            String copied = near.story.copiedBy(marked.text.runs());
            if (copied != null) {
                add(near.story.id, marked);
                return new Placement(near.story.id, false, copied);
            }
        }
        if (!ranked.isEmpty()) {
            Ranked best = ranked.getFirst();
            double next = ranked.size() > 1 ? ranked.get(1).rank : GroupingModel.nobody();
            if (!Likeness.isStrange(best.likeness, marked) && model.joins(best.rank, next, best.likeness)) {
                add(best.story.id, marked);
                return new Placement(best.story.id, false, null);
            }
        }
        StoryId begun = StoryId.begunBy(arrival);
        add(begun, marked);
        return new Placement(begun, true, null);
    }

    /** Counts an arrival into the story where it was placed before, or where a person put it. */
    public void remember(StoryId story, Arrival arrival) {
        add(story, marked(reader.read(arrival)));
    }

    /** The stories at hand that an arrival may belong to, likeliest first. It is not placed. */
    public List<Candidate> candidates(Arrival arrival) {
        return ranked(marked(reader.read(arrival))).stream()
                .map(r -> new Candidate(r.story.id, r.likeness))
                .toList();
    }

    /** The stories at hand: those that an arrival can join. */
    public Set<StoryId> remembered() {
        return Set.copyOf(stories.keySet());
    }

    /** How many words the stories at hand hold. */
    int words() {
        return terms.size();
    }

    private record Ranked(HeldStory story, double[] likeness, double rank) {}

    private MarkedText marked(ArrivedText arrival) {
        return new MarkedText(arrival.at(latest == Long.MIN_VALUE ? 0 : latest), terms, ++mark);
    }

    private List<Ranked> ranked(MarkedText marked) {
        Likeness.Rarities rarities = new KeptRarities(terms, mark);
        List<Ranked> ranked = new ArrayList<>();
        for (HeldStory story : found(marked)) {
            story.foundMark = ++mark;
            double[] likeness = Likeness.of(marked, story, rarities);
            ranked.add(new Ranked(story, likeness, model.rank(likeness)));
        }
        ranked.sort(Comparator.comparingDouble(r -> -r.rank));
        return ranked;
    }

    /** The stories that share most rare words with an arrival, within its window of time. */
    private List<HeldStory> found(MarkedText marked) {
        List<HeldStory> found = new ArrayList<>();
        for (int place : marked.rarest(FINDING, FINDERS)) {
            double rarity = marked.rarities[place];
            for (HeldStory story : marked.terms[place].holders()) {
                if (story.foundMark != marked.mark()) {
                    if (story.isForgotten() || story.gap(marked.text.time()) > WINDOW_SECONDS) {
                        continue;
                    }
                    story.foundMark = marked.mark();
                    story.found = 0;
                    found.add(story);
                }
                story.found += rarity * rarity;
            }
        }
        return most(found);
    }

    private static List<HeldStory> most(List<HeldStory> found) {
        double[] shares = found.stream().mapToDouble(s -> s.found).sorted().toArray();
        if (shares.length > CANDIDATES) {
            double least = shares[shares.length - CANDIDATES];
            found.removeIf(s -> s.found < least);
        }
        found.sort(Comparator.<HeldStory>comparingDouble(s -> -s.found).thenComparing(s -> s.id.value()));
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    private void add(StoryId id, MarkedText marked) {
        @Nullable HeldStory known = stories.remove(id);
        HeldStory story = known != null ? known : new HeldStory(id, sorts);
        if (known == null) {
            terms.begun();
        }
        story.add(marked);
        stories.put(id, story);
        articles++;
        latest = Math.max(latest, marked.text.time());
        while (articles > mostArticles && stories.size() > 1) {
            HeldStory oldest = stories.remove(stories.keySet().iterator().next());
            if (oldest != null) {
                articles -= oldest.size();
                oldest.forget(terms);
                terms.ended();
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.comparison.story.Publication;
import org.hearsay.correction.CorrectedStory;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.ComparisonJson;
import org.hearsay.record.RecordException;

/**
 * Comparisons of stories. One of several articles that was made is kept as long as these are the same, and so is the reader
 * that read them. One instance serves many threads.
 */
public final class Comparisons {
    private final Store store;
    private final Versions versions;
    private final Comparer comparer;
    private final TellingCorrectionTables tellings;
    private final Lexicons lexicons;

    public Comparisons(Store store, Lexicons lexicons) {
        this.store = store;
        this.versions = new Versions(store);
        this.lexicons = lexicons;
        this.comparer = new Comparer(lexicons);
        this.tellings = new TellingCorrectionTables(store);
    }

    /**
     * A story's articles and what they are put side by side.
     *
     * @param versions the newest version of each article, in the order of the comparison's articles
     * @param comparison of exactly one story, {@code t} and its number
     */
    public record Compared(List<StoredVersion> versions, Comparison comparison) {
        public Compared {
            versions = List.copyOf(versions);
        }
    }

    /** Of what the comparison of a story is made now; the same text as long as nothing has changed. */
    public String madeOf(long story) {
        String articles = articles(story);
        return articles.isEmpty() ? "" : articles + " " + tellings.stamp(story);
    }

    private String articles(long story) {
        return store
                .ask(handle -> handle.createQuery(
                                "SELECT v.id, v.reader, v.revision FROM article a JOIN version v ON v.id = a.current WHERE a.story ="
                                        + " COALESCE((SELECT s.merged_into FROM story s WHERE s.id = ?), ?) ORDER BY a.id")
                        .bind(0, story)
                        .bind(1, story)
                        .map((row, context) -> row.getLong(1) + "@" + row.getString(2) + "." + row.getInt(3))
                        .list())
                .stream()
                .collect(Collectors.joining(" "));
    }

    /** The comparison of a story, made where it is not kept; empty when there is no such story. */
    public Optional<Compared> of(long story) {
        String madeOf = articles(story);
        List<StoredVersion> held = versions.ofStory(story);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<Version> read = held.stream()
                .map(version -> new Version(version, version.reading()))
                .sorted((a, b) -> Publication.ORDER.compare(a.reading, b.reading))
                .toList();
        List<Reading> readings = read.stream().map(Version::reading).toList();
        Comparison comparison = kept(story, madeOf, readings).orElseGet(() -> {
            Comparison made = comparer.compareStory("t" + story, readings, null);
            if (held.size() > 1) {
                keep(story, madeOf, made);
            }
            return made;
        });
        List<StoredVersion> stored = read.stream().map(Version::stored).toList();
        return Optional.of(new Compared(stored, decided(story, comparison, stored)));
    }

    /** As people decided about its tellings. */
    private Comparison decided(long number, Comparison comparison, List<StoredVersion> versions) {
        List<TellingCorrection> standing = tellings.standing(number);
        if (standing.isEmpty()) {
            return comparison;
        }
        Story story = comparison.stories().getFirst();
        Map<String, String> addresses = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            addresses.put(story.articles().get(i).id(), versions.get(i).address());
        }
        return new Comparison(List.of(new CorrectedStory(story, addresses, lexicons).with(standing)));
    }

    private record Version(StoredVersion stored, Reading reading) {}

    private Optional<Comparison> kept(long story, String madeOf, List<Reading> readings) {
        return store.ask(handle -> handle.createQuery("SELECT record FROM comparison WHERE story = ? AND made_of = ?")
                        .bind(0, story)
                        .bind(1, Fingerprint.of(madeOf))
                        .map((row, context) -> row.getBytes(1))
                        .findOne())
                .flatMap(record -> read(record, readings));
    }

    /** One that cannot be read is made anew. */
    private static Optional<Comparison> read(byte[] record, List<Reading> readings) {
        try {
            return Optional.of(ComparisonJson.comparison(Packed.text(record), readings));
        } catch (RecordException | ArchiveException e) {
            return Optional.empty();
        }
    }

    /** Nobody waits long for it, and where it cannot be written, it is made again when it is asked for. */
    private void keep(long story, String madeOf, Comparison comparison) {
        try {
            store.ask(handle -> handle.execute(
                    "INSERT INTO comparison (story, made_of, made, record) VALUES (?, ?, ?, ?) ON CONFLICT (story)"
                            + " DO UPDATE SET made_of = excluded.made_of, made = excluded.made, record = excluded.record",
                    story,
                    Fingerprint.of(madeOf),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    Packed.of(ComparisonJson.line(comparison))));
        } catch (ArchiveException e) {
            // As above.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hearsay.TestReader;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One plain sentence for each cue of each lexicon that core reads. A cue that is weaker than what {@link RuledSet}
 * asks for is no statement, by design; it must be labelled all the same.
 */
class CueSentencesTest {
    /** What RuledSet and PhraseCues ask for. */
    private static final double LEAST_WEIGHT = 0.4;

    /** The share of the sentences whose cue makes a statement, measured and rounded down, by lexicon. */
    private static final Map<String, Double> FLOORS = Map.of("cues", 0.94, "phrase-cues", 0.96);

    /** The share of the sentences with weaker cues in which they are labelled. */
    private static final double LABELLED_FLOOR = 0.98;

    private static final Lexicons LEXICONS = Lexicons.shipped();

    private static List<ReadSentence> sentences = List.of();

    @BeforeAll
    static void read() throws IOException {
        Set<String> lexicons = lexiconsThatCoreReads();
        sentences = new SentenceReader(LEXICONS)
                .read(CueSentence.all().stream()
                        .filter(s -> lexicons.contains(s.lexicon()))
                        .toList());
    }

    /** Those whose file's name stands in the main sources. */
    private static Set<String> lexiconsThatCoreReads() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(TestReader.ROOT.resolve("core/src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return CueSentence.all().stream()
                .map(CueSentence::lexicon)
                .filter(l -> sources.indexOf("\"" + l + ".txt\"") >= 0)
                .collect(Collectors.toSet());
    }

    @Test
    void everyEntryHasItsSentence() {
        List<String> without = new ArrayList<>();
        for (String lexicon : List.of("cues", "phrase-cues")) {
            Set<String> entries = CueSentence.all().stream()
                    .filter(s -> s.lexicon().equals(lexicon))
                    .map(CueSentence::entry)
                    .collect(Collectors.toSet());
            LEXICONS.entries(lexicon + ".txt", 4).stream()
                    .map(e -> e.column(0))
                    .filter(e -> !entries.contains(e))
                    .forEach(e -> without.add(e + " (" + lexicon + ")"));
        }
        assertThat(without)
                .as("entries without a sentence in cue-sentences.txt")
                .isEmpty();
    }

    /** The exceptions, each with its reason, stand in {@code cue-sentences-unproposed.txt}. */
    @Test
    void everyVerbIsProposed() {
        Set<String> exceptions = CueSentence.rows("cue-sentences-unproposed.txt").stream()
                .map(List::getFirst)
                .collect(Collectors.toCollection(HashSet::new));
        List<ReadSentence> verbs = sentences.stream()
                .filter(s -> s.sentence().lexicon().equals("cues"))
                .toList();
        List<String> missing = verbs.stream()
                .filter(s ->
                        !s.isProposed() && !exceptions.contains(s.sentence().entry()))
                .map(ReadSentence::toString)
                .toList();
        List<String> stale = verbs.stream()
                .filter(s -> s.isProposed() && exceptions.contains(s.sentence().entry()))
                .map(s -> s.sentence().entry())
                .toList();
        verbs.forEach(s -> exceptions.remove(s.sentence().entry()));
        assertThat(verbs).hasSizeGreaterThan(800);
        assertThat(missing)
                .as("cues not proposed: %d of %d", missing.size(), verbs.size())
                .isEmpty();
        assertThat(stale)
                .as("proposed now, delete them from cue-sentences-unproposed.txt")
                .isEmpty();
        assertThat(exceptions)
                .as("of no sentence, delete them from cue-sentences-unproposed.txt")
                .isEmpty();
    }

    @Test
    void cuesAreStatements() {
        Map<String, List<ReadSentence>> strong = sentences.stream()
                .filter(s -> weight(s.sentence()) >= LEAST_WEIGHT)
                .collect(Collectors.groupingBy(s -> s.sentence().lexicon(), TreeMap::new, Collectors.toList()));
        assertThat(strong).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        strong.forEach((lexicon, all) -> {
            List<ReadSentence> missing =
                    all.stream().filter(s -> !s.isStatement()).toList();
            softly.assertThat(share(lexicon + ": statements", all.size(), missing.size()))
                    .as(
                            "%s: share of sentences whose cue makes a statement (no floor yet? round it down); missing:%n%s",
                            lexicon, lines(missing))
                    .isGreaterThanOrEqualTo(FLOORS.getOrDefault(lexicon, 1.0));
        });
        softly.assertAll();
    }

    @Test
    void weakVerbsAreLabelled() {
        List<ReadSentence> weak = sentences.stream()
                .filter(s -> s.sentence().lexicon().equals("cues") && weight(s.sentence()) < LEAST_WEIGHT)
                .toList();
        List<ReadSentence> missing = weak.stream().filter(s -> !s.isLabelled()).toList();
        assertThat(weak).isNotEmpty();
        assertThat(share("cues: weak ones labelled", weak.size(), missing.size()))
                .as("share of weak cues that are labelled; missing:%n%s", lines(missing))
                .isGreaterThanOrEqualTo(LABELLED_FLOOR);
    }

    private static double share(String what, int all, int missing) {
        double share = (all - missing) / (double) all;
        System.out.println(String.format(Locale.ROOT, "%s in %d of %d (%.4f)", what, all - missing, all, share));
        return share;
    }

    private static String lines(List<ReadSentence> missing) {
        return missing.stream().map(ReadSentence::toString).collect(Collectors.joining("\n"));
    }

    /** The weight of the entry with the complement with which it is weighed most. */
    private static double weight(CueSentence sentence) {
        boolean phrase = sentence.lexicon().equals("phrase-cues");
        return WEIGHTS.computeIfAbsent(sentence.lexicon(), lexicon -> weights(lexicon, phrase ? 3 : 4))
                .getOrDefault(sentence.entry(), 0.0);
    }

    private static final Map<String, Map<String, Double>> WEIGHTS = new HashMap<>();

    private static Map<String, Double> weights(String lexicon, int column) {
        return LEXICONS.entries(lexicon + ".txt", column + 1).stream()
                .collect(Collectors.toMap(e -> e.column(0), e -> weight(e, column)));
    }

    private static double weight(LexiconEntry entry, int column) {
        Optional<Double> counted = entry.columns().size() > column + 1
                ? Stream.of(entry.column(column + 1).split(","))
                        .filter(p -> p.contains(":"))
                        .map(p -> Double.valueOf(p.substring(p.indexOf(':') + 1)))
                        .max(Double::compare)
                : Optional.empty();
        return Math.max(counted.orElse(0.0), entry.number(column));
    }
}

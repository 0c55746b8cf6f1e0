// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What an article says in the outlet's own voice: its sentences without what is attributed in them. */
public final class OwnVoice {
    private static final double FEWEST = 2;

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "us", "me", "my", "our", "ours", "mine", "you", "your");
    private static final Pattern QUOTATION = Pattern.compile("(?:[\"“„«‘]|(?<!\\p{L})')[^\"“”„»«]*(?:[\"”“»’']|$)");
    private static final int LONGEST_SCARE_QUOTE = 3;

    private final List<Window> windows = new ArrayList<>();
    private final Map<String, Set<Integer>> byStem = new HashMap<>();

    /**
     * A sentence, or what is not attributed in it.
     *
     * @param fragments stretches in order
     * @param matter what is compared
     * @param marked a phrase of it in quotation marks, taken from somebody's mouth; null without one
     */
    private record Window(
            List<Span> fragments, Matter matter, @Nullable Matter marked) {
        private @Nullable Span markedSpan() {
            return marked == null
                    ? null
                    : marked.words()
                            .getFirst()
                            .span()
                            .cover(marked.words().getLast().span());
        }
    }

    public OwnVoice(WordedText text, List<Statement> statements) {
        Turns turns = new Turns(text.article().text(), statements);
        List<Span> attributed = statements.stream()
                .filter(s -> !turns.isPresenters(s))
                .flatMap(OwnVoice::parts)
                .toList();
        List<Span> sources = statements.stream()
                .filter(s -> s.source() != null && !turns.isPresenters(s))
                .map(s -> Objects.requireNonNull(s.source()))
                .toList();
        for (Span sentence : text.sentences()) {
            List<Span> own = Fragments.without(List.of(sentence), attributed).stream()
                    .filter(f -> !continues(
                            text, f, sources.stream().filter(sentence::contains).toList()))
                    .toList();
            Matter matter = Matter.of(text.words(own), null);
            boolean asks = sentence.in(text.article().text()).stripTrailing().endsWith("?");
            if (matter.stems().size() >= FEWEST && !asks && !somebodySpeaks(text, sentence, own)) {
                matter.stems()
                        .forEach(s -> byStem.computeIfAbsent(s, k -> new LinkedHashSet<>())
                                .add(windows.size()));
                windows.add(new Window(own, matter, marked(text, own)));
            }
        }
    }

    /** Whether words go on with what a source of their sentence does: "… and ordered three days of mourning". */
    private static boolean continues(WordedText text, Span fragment, List<Span> sources) {
        String words = fragment.in(text.article().text());
        boolean joined = words.strip().toLowerCase(Locale.ROOT).startsWith("and ");
        return sources.stream().anyMatch(s -> s.end() <= fragment.start() && (joined || isNext(s, fragment, words)));
    }

    private static boolean isNext(Span source, Span fragment, String words) {
        return fragment.start() - source.end() <= 1
                && !words.isBlank()
                && Character.isLetter(words.strip().charAt(0));
    }

    private static Stream<Span> parts(Statement statement) {
        Span source = statement.source();
        Cue cue = statement.cue();
        return Stream.of(
                        statement.content().stream(),
                        source == null ? Stream.<Span>empty() : Stream.of(source),
                        cue == null ? Stream.<Span>empty() : Stream.of(cue.span()))
                .flatMap(s -> s);
    }

    /** Words of the first person, or many words in marks, are not the outlet's, whoever is missed as their speaker. */
    private static boolean somebodySpeaks(WordedText text, Span sentence, List<Span> own) {
        for (Span span : own) {
            Matcher quotation = QUOTATION.matcher(span.in(text.article().text()));
            while (quotation.find()) {
                if (quotation.group().split("\\s+").length > LONGEST_SCARE_QUOTE) {
                    return true;
                }
            }
        }
        return text.words(sentence).stream().anyMatch(w -> FIRST_PERSON.contains(w.form()));
    }

    private static @Nullable Matter marked(WordedText text, List<Span> own) {
        for (Span span : own) {
            Matcher quotation = QUOTATION.matcher(span.in(text.article().text()));
            while (quotation.find()) {
                Matter marked = Matter.of(
                        text.words(new Span(span.start() + quotation.start(), span.start() + quotation.end())), null);
                if (marked.stems().size() >= FEWEST) {
                    return marked;
                }
            }
        }
        return null;
    }

    /** The stems of all words of content that the outlet says itself. */
    Set<String> stems() {
        return byStem.keySet();
    }

    /**
     * What the outlet itself says of an utterance.
     *
     * @param fragments stretches in order
     * @param quoted a phrase of the utterance in marks; null when the outlet uses its own words
     */
    public record Assertion(List<Span> fragments, @Nullable Span quoted) {}

    /** Where the outlet itself says what an utterance says; empty when it does not. */
    public Optional<Assertion> says(Row row, Rows rows) {
        Likeness likeness = rows.likeness();
        double enough = rows.numbers().of(UtteranceNumber.OWN_LIKE);
        List<Matter> compared = row.compared();
        Set<Integer> candidates = new LinkedHashSet<>();
        compared.forEach(m -> m.stems().forEach(s -> candidates.addAll(byStem.getOrDefault(s, Set.of()))));
        return candidates.stream()
                .map(windows::get)
                .filter(w -> takesUp(w, compared, likeness, enough)
                        || (covers(w.matter(), compared, rows) && like(w, compared, likeness) >= enough))
                .max(Comparator.<Window>comparingDouble(w -> like(w, compared, likeness))
                        .thenComparing(w -> -w.fragments().getFirst().start()))
                .map(w -> new Assertion(w.fragments(), takesUp(w, compared, likeness, enough) ? w.markedSpan() : null));
    }

    /** Whether words in marks are the utterance's, in one run. */
    private static boolean takesUp(Window window, List<Matter> compared, Likeness likeness, double enough) {
        Matter marked = window.marked();
        return marked != null
                && compared.stream()
                        .anyMatch(m -> Likeness.isInOneRun(marked, m) && likeness.ofQuoted(marked, m) >= enough);
    }

    private static double like(Window window, List<Matter> compared, Likeness likeness) {
        return compared.stream()
                .mapToDouble(m -> likeness.of(m, window.matter()))
                .max()
                .orElse(0);
    }

    private static boolean covers(Matter window, List<Matter> compared, Rows rows) {
        Weights weights = rows.weights();
        UtteranceNumbers numbers = rows.numbers();
        return compared.stream().anyMatch(m -> {
            List<String> shared =
                    m.stems().stream().filter(window.stems()::contains).toList();
            double both = weights.of(shared);
            return both >= numbers.of(UtteranceNumber.OWN_COVERED) * weights.of(m.stems())
                    || (shared.size() >= numbers.of(UtteranceNumber.OWN_COVERING_WORDS)
                            && both >= numbers.of(UtteranceNumber.OWN_COVERING) * weights.of(window.stems()));
        });
    }
}

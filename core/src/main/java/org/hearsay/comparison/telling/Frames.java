// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.FramePair;
import org.hearsay.comparison.WordPair;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.words.Word;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Whether what governs the kept words is what governs them in the reference, by rules: the first that finds a change decides. */
final class Frames {
    /** Stances by which an outlet says what kind of act the words were. */
    private static final Set<Stance> TELLING = Set.of(
            Stance.CONCEDING, Stance.DOUBTING, Stance.APPROVING, Stance.PROMISING, Stance.WARNING, Stance.ASKING);

    /** Cues of doubt that say how firmly somebody spoke rather than that he is not to be believed. */
    private static final Set<String> FIRM =
            Set.of("insist", "maintain", "assert", "reassert", "contend", "argue", "profess", "double down");

    private static final Set<String> OPERATORS =
            Set.of("if", "unless", "not", "no", "never", "neither", "nobody", "none", "would", "could", "might", "may");

    /** What governs all that follows, where the others govern the next word. */
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "neither", "nobody", "none", "nothing");

    /** When somebody spoke is the outlet's to tell. */
    private static final Set<String> TIMES = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "last",
            "night",
            "morning",
            "afternoon",
            "evening",
            "later",
            "earlier",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** What goes on to another clause, which no longer belongs to the words in marks. */
    private static final Set<String> FURTHER = Set.of("and", "but", "while", "after", "before", "since", "although");

    private final Told reference;
    private final Told here;
    private final Wording wording;
    private final List<WordPair> pairs;

    Frames(Told reference, Told here, Wording wording, List<WordPair> pairs) {
        this.reference = reference;
        this.here = here;
        this.wording = wording;
        this.pairs = pairs;
    }

    /**
     * A verdict with the words that show it.
     *
     * @param pairs what governs the words there and here; empty when it is the same, or is not a matter of words
     */
    record Framing(Frame frame, List<FramePair> pairs, String by) {}

    Framing framing() {
        return stance().or(this::complement)
                .or(this::object)
                .or(this::operator)
                .or(this::exchangedOperator)
                .or(this::joined)
                .or(this::agent)
                .orElse(new Framing(Frame.SAME, List.of(), "nothing else governs the words"));
    }

    /** The cue tells of another kind of act: conceding, claiming, promising. */
    private Optional<Framing> stance() {
        Cue there = cue(reference.statement());
        Cue cue = cue(here.statement());
        if (cue == null || here.speaker() == null) {
            return Optional.empty();
        }
        Set<Stance> other = new HashSet<>(cue.stance());
        other.retainAll(TELLING);
        if (FIRM.contains(cue.lemma())) {
            other.remove(Stance.DOUBTING);
        }
        if (there != null) {
            other.removeAll(there.stance());
            // Who asks for something demands it more politely.
            if (there.stance().contains(Stance.DEMANDING)) {
                other.remove(Stance.ASKING);
            }
        }
        return other.isEmpty() ? Optional.empty() : changed("stance", there == null ? null : there.span(), cue.span());
    }

    private static @Nullable Cue cue(@Nullable Statement statement) {
        return statement == null ? null : statement.cue();
    }

    /** Words follow the marks, and belong to what is quoted, that the reference does not have. */
    private Optional<Framing> complement() {
        if (!here.quotesPart() || !isPartOfReference()) {
            return Optional.empty();
        }
        int end = here.quoted().getLast().span().end();
        List<Word> after = here.words().stream()
                .filter(w -> w.span().start() >= end)
                .takeWhile(w -> !FURTHER.contains(w.form()))
                .toList();
        return unknownThere(after) ? changed("complement", cutAfter(), cover(after)) : Optional.empty();
    }

    /** What is called something in the reference's words is not what the reference calls so. */
    private Optional<Framing> object() {
        if (!here.quotesPart() || !isPartOfReference()) {
            return Optional.empty();
        }
        int start = here.quoted().getFirst().span().start();
        List<Word> before =
                here.words().stream().filter(w -> w.span().end() <= start).toList();
        boolean as = !before.isEmpty()
                && (before.getLast().form().equals("as")
                        || (before.size() > 1
                                && before.get(before.size() - 2).form().equals("as")));
        return as && !isKnown(before) && unknownThere(before)
                ? changed("object", null, cover(before))
                : Optional.empty();
    }

    /** "the walkout": what both know, under another name perhaps. */
    private static boolean isKnown(List<Word> words) {
        return words.getFirst().form().equals("the")
                && words.stream().filter(Word::content).count() == 1;
    }

    private boolean isPartOfReference() {
        return wording == Wording.CUT || wording == Wording.ALTERED || wording == Wording.VERBATIM;
    }

    /** Whether these words carry content, and the reference and its context lack at least half of it. */
    private boolean unknownThere(List<Word> words) {
        Set<String> there = new HashSet<>();
        reference.text().words(reference.text().context(reference.span())).forEach(w -> there.add(w.stem()));
        List<Word> content = words.stream()
                .filter(w -> w.content() && !TIMES.contains(w.form()))
                .toList();
        long known = content.stream().filter(w -> there.contains(w.stem())).count();
        return !content.isEmpty() && 2 * known <= content.size();
    }

    private @Nullable Span cutAfter() {
        WordPair last = pairs.isEmpty() ? null : pairs.getLast();
        return last != null && last.op() == WordPair.Op.CUT ? last.reference() : null;
    }

    /** A condition or a negation before the kept words was cut. */
    private Optional<Framing> operator() {
        for (int p = 0; p + 1 < pairs.size(); p++) {
            Span cut = pairs.get(p).reference();
            if (pairs.get(p).op() == WordPair.Op.CUT
                    && cut != null
                    && pairs.get(p + 1).op() == WordPair.Op.KEPT) {
                List<Word> words = reference.text().words(cut);
                Optional<Word> lost = Optional.of(words)
                        .filter(w -> !w.isEmpty())
                        .map(w -> CONDITIONS.contains(w.getFirst().form()) ? w.getFirst() : w.getLast())
                        .filter(w -> OPERATORS.contains(w.form()))
                        .filter(w -> here.words().stream().noneMatch(h -> isSame(h, w)));
                if (lost.isPresent()) {
                    return changed("condition", lost.get().span(), null);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two operators do the same; a negation may have moved into another word. */
    private static boolean isSame(Word here, Word there) {
        return here.form().equals(there.form())
                || (NEGATIONS.contains(here.form()) && NEGATIONS.contains(there.form()));
    }

    /** Of one wording, a condition, a negation or a modal was put in the place of another, or of what was none. */
    private Optional<Framing> exchangedOperator() {
        return wording != Wording.ALTERED
                ? Optional.empty()
                : pairs.stream()
                        .filter(p -> p.op() == WordPair.Op.CHANGED)
                        .filter(p -> !operators(reference, p.reference()).equals(operators(here, p.here())))
                        .findFirst()
                        .flatMap(p -> changed("condition", p.reference(), p.here()));
    }

    /** The operators in a stretch; "nobody" and "no one" are one. */
    private static Set<String> operators(Told told, @Nullable Span span) {
        Set<String> operators = new HashSet<>();
        for (Word word : span == null ? List.<Word>of() : told.text().words(span)) {
            if (OPERATORS.contains(word.form())) {
                operators.add(NOBODY.contains(word.form()) ? "no" : word.form());
            }
        }
        return operators;
    }

    /** A mark of a gap joins the words to others. */
    private Optional<Framing> joined() {
        Statement statement = here.statement();
        if (statement == null) {
            return Optional.empty();
        }
        List<Word> all = here.text().words(statement.content());
        boolean gap = all.stream().anyMatch(Word::isGap);
        boolean others = all.stream().anyMatch(w -> w.content() && !here.words().contains(w));
        return gap && others ? changed("joined to other words", null, cover(all)) : Optional.empty();
    }

    /** A doer was put before what the reference tells without one. */
    private Optional<Framing> agent() {
        if (wording != Wording.PARAPHRASE || here.statement() == null || pairs.isEmpty()) {
            return Optional.empty();
        }
        Span added = pairs.getFirst().here();
        return pairs.getFirst().op() == WordPair.Op.ADDED
                        && added != null
                        && unknownThere(here.text().words(added))
                ? changed("subject", null, added)
                : Optional.empty();
    }

    private static @Nullable Span cover(List<Word> words) {
        return words.isEmpty()
                ? null
                : words.getFirst().span().cover(words.getLast().span());
    }

    private Optional<Framing> changed(String what, @Nullable Span there, @Nullable Span here) {
        String words = here == null ? "without it" : this.here.text().article().text(here);
        return Optional.of(new Framing(
                Frame.CHANGED,
                there == null && here == null ? List.of() : List.of(new FramePair(there, here)),
                what + ": " + words));
    }
}

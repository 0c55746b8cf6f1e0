// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;

/**
 * The turns of a transcript or an interview: passages that begin with who speaks, {@code SMITH: It was late.},
 * {@code Q: Why?}. A label in capitals is a speaker when the article names somebody so, when it heads two passages, or when
 * three passages have such labels; any other name when it heads two of at least four.
 */
final class TranscriptTurns {
    static final String BY = Statement.TURN;

    private static final int SHOUTED_TURNS = 3;
    private static final int NAMED_TURNS = 4;
    private static final Pattern TURN = Pattern.compile(
            "[\"“‘«„]?((?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*[ \u00a0]?){1,6})(?:\\([^()]{1,40}\\)[ \u00a0]?|, \\p{Ll}[\\p{L} ,'\u2019-]{2,40})?:[ \u00a0]+(?=\\S)");
    private static final Set<String> QUESTION = Set.of("q", "question");
    private static final Set<String> THIRD = Set.of("he", "she");
    private static final Set<String> ANSWER = Set.of("a", "answer");

    private final QuotedText text;
    private final List<Turn> candidates = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** @param span from its label to the blanks behind the colon */
    private record Turn(int passage, String label, Span span) {
        boolean shouted() {
            return label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT));
        }

        String key() {
            return label.toLowerCase(Locale.ROOT);
        }
    }

    private TranscriptTurns(QuotedText text) {
        this.text = text;
    }

    /** The turns of an article, in order. */
    static List<Labelled> of(QuotedText text) {
        TranscriptTurns turns = new TranscriptTurns(text);
        turns.collect();
        return turns.candidates.isEmpty() ? List.of() : turns.labelled();
    }

    private void collect() {
        List<Passage> passages = text.article().passages();
        for (int i = 0; i < passages.size(); i++) {
            Span span = passages.get(i).span();
            Matcher matcher = TURN.matcher(text.article().text()).region(span.start(), span.end());
            if (passages.get(i).role() != PassageRole.HEADLINE && matcher.lookingAt()) {
                Turn turn = new Turn(i, matcher.group(1).strip(), new Span(matcher.start(1), matcher.end()));
                candidates.add(turn);
                labels.merge(turn.key(), 1, Integer::sum);
            }
        }
    }

    private List<Labelled> labelled() {
        text.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.isName() && !t.name().equals("LOCATION") && !isCapitals(t.word()))
                .forEach(t -> names.add(t.lower()));
        long shouted = candidates.stream().filter(Turn::shouted).count();
        boolean dialogue = labels.keySet().stream().anyMatch(QUESTION::contains)
                && labels.keySet().stream().anyMatch(ANSWER::contains);
        List<Labelled> labelled = new ArrayList<>();
        for (Turn turn : candidates) {
            boolean repeated = labels.getOrDefault(turn.key(), 0) > 1;
            boolean speaks = turn.shouted()
                    ? repeated || shouted >= SHOUTED_TURNS || isNamedElsewhere(turn)
                    : (repeated && candidates.size() >= NAMED_TURNS && speaksSentences(turn.key()))
                            || (shouted >= SHOUTED_TURNS && isNamedElsewhere(turn) && holdsVerb(turn));
            if (speaks || (dialogue && (QUESTION.contains(turn.key()) || ANSWER.contains(turn.key())))) {
                labelled(turn).ifPresent(labelled::add);
            }
        }
        return labelled;
    }

    /** "Photographer: Ann Reed" is a credit; of what somebody says under a label, half at least holds a verb. */
    private boolean speaksSentences(String label) {
        List<Turn> turns =
                candidates.stream().filter(t -> t.key().equals(label)).toList();
        return 2 * turns.stream().filter(this::holdsVerb).count() >= turns.size();
    }

    private boolean holdsVerb(Turn turn) {
        return text.sentences().stream()
                .filter(s -> s.passage() == turn.passage())
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.isVerb() && t.span().start() >= turn.span().end());
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isNamedElsewhere(Turn turn) {
        return names.contains(turn.key().substring(turn.key().lastIndexOf(' ') + 1));
    }

    private Optional<Labelled> labelled(Turn turn) {
        Span passage = text.article().passages().get(turn.passage()).span();
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; sentence.passage() == turn.passage() && i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.word().equals(":") && turn.span().contains(token.span())) {
                    return Optional.of(new Labelled(
                            new CueCandidate(sentence, ColonCues.COLON, List.of(i)),
                            source(turn),
                            token.span(),
                            content(turn, passage),
                            false,
                            ColonCues.COLON.weight("quote"),
                            BY));
                }
            }
        }
        return Optional.empty();
    }

    /** The rest of the turn's paragraph; of an answer, which may be long, also the paragraphs up to the next question. */
    private List<Span> content(Turn turn, Span passage) {
        List<Span> content = new ArrayList<>(List.of(new Span(turn.span().end(), passage.end())));
        int next = candidates.indexOf(turn) + 1;
        boolean interview = ANSWER.contains(turn.key());
        int end = interview && next < candidates.size() ? candidates.get(next).passage() : turn.passage() + 1;
        for (Passage between : text.article().passages().subList(turn.passage() + 1, end)) {
            if (between.role() != PassageRole.PARAGRAPH || isNarration(between)) {
                break;
            }
            content.add(between.span());
        }
        return content;
    }

    /** "She laughs, and pours more tea.": what the interviewer tells of the one who answers. */
    private boolean isNarration(Passage passage) {
        return text.sentences().stream()
                .filter(s -> s.span().start() == passage.span().start() && s.size() > 1)
                .anyMatch(s ->
                        THIRD.contains(s.token(0).lower()) && s.token(1).tag().equals("VBZ"));
    }

    private static Span source(Turn turn) {
        return new Span(turn.span().start(), turn.span().start() + turn.label().length());
    }
}

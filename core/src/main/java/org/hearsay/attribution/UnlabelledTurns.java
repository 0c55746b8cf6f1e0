// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;

/**
 * The turns of an interview that says nowhere who speaks: questions to somebody called "you" that stand as paragraphs of
 * their own, each with an answer in the first person below it.
 */
final class UnlabelledTurns {
    /** Fewer exchanges may be rhetoric. */
    private static final int FEWEST = 3;

    private static final int LONGEST_QUESTION = 400;

    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "mine");
    private static final Set<String> SECOND = Set.of("you", "your", "yours");
    private static final Set<PassageRole> RUNNING =
            Set.of(PassageRole.PARAGRAPH, PassageRole.CROSSHEAD, PassageRole.BLOCKQUOTE);

    private final QuotedText text;
    private final List<Passage> passages;

    private UnlabelledTurns(QuotedText text) {
        this.text = text;
        this.passages = text.article().passages();
    }

    /** The statements with a turn for every question and answer, where the article is such an interview. */
    static List<Labelled> added(QuotedText text, List<Labelled> accepted) {
        if (accepted.stream().anyMatch(Rules::isTurn)) {
            return accepted;
        }
        List<Labelled> turns = new UnlabelledTurns(text).turns();
        return turns.isEmpty()
                ? accepted
                : Stream.concat(
                                accepted.stream().filter(s -> s.candidate() != null || !isInside(s, turns)),
                                turns.stream())
                        .toList();
    }

    private static boolean isInside(Labelled quotation, List<Labelled> turns) {
        return turns.stream().anyMatch(quotation::claimsSame);
    }

    private List<Labelled> turns() {
        List<Integer> questions = new ArrayList<>();
        int toSomebody = 0;
        int answered = 0;
        for (int i = 0; i + 1 < passages.size(); i++) {
            if (isQuestion(i) && mayAnswer(i + 1)) {
                questions.add(i);
                toSomebody += holds(i, SECOND) ? 1 : 0;
                answered += holds(i + 1, FIRST) ? 1 : 0;
            }
        }
        boolean interview =
                questions.size() >= FEWEST && 2 * toSomebody >= questions.size() && 2 * answered > questions.size();
        return interview ? turns(questions) : List.of();
    }

    private List<Labelled> turns(List<Integer> questions) {
        List<Labelled> turns = new ArrayList<>();
        Set<Integer> asked = new HashSet<>(questions);
        int last = questions.getLast();
        for (int i = questions.getFirst(); i + 1 < passages.size(); i++) {
            boolean opens = asked.contains(i) || (i < last && isRemark(i));
            if (!opens || !mayAnswer(i + 1)) {
                continue;
            }
            turns.add(turn(List.of(passages.get(i).span()), Statement.QUESTION));
            List<Span> answer = new ArrayList<>(List.of(passages.get(++i).span()));
            while (i + 1 < passages.size() && !asked.contains(i + 1) && mayAnswer(i + 1) && goesOn(i + 1)) {
                answer.add(passages.get(++i).span());
            }
            turns.add(turn(answer, Statement.ANSWER));
        }
        return turns;
    }

    private static Labelled turn(List<Span> words, String by) {
        return new Labelled(null, null, null, words, false, 1, by);
    }

    private boolean isQuestion(int passage) {
        Span span = passages.get(passage).span();
        PassageRole role = passages.get(passage).role();
        return (RUNNING.contains(role) || role == PassageRole.STANDFIRST)
                && span.length() <= LONGEST_QUESTION
                && text.text(span).endsWith("?")
                && text.quotationAt(span.start()).isEmpty();
    }

    /** "In your book you write …": what is said to somebody, and answered. */
    private boolean isRemark(int passage) {
        return mayAnswer(passage)
                && passages.get(passage).span().length() <= LONGEST_QUESTION
                && holds(passage, SECOND)
                && !holds(passage, FIRST)
                && holds(passage + 1, FIRST);
    }

    private boolean mayAnswer(int passage) {
        return passage < passages.size()
                && RUNNING.contains(passages.get(passage).role())
                && text.quotationAt(passages.get(passage).span().start())
                        .filter(q -> q.end() < passages.get(passage).span().end())
                        .isEmpty();
    }

    /** Whether the next paragraph of an answer is the speaker's own again, and no remark that the interviewer puts in. */
    private boolean goesOn(int passage) {
        return holds(passage, FIRST) && !isRemark(passage) && !isToldFromOutside(passage);
    }

    /** "She laughs.", "That was flat, I say.": the interviewer tells. */
    private boolean isToldFromOutside(int passage) {
        List<Token> tokens = tokens(passage);
        int verbs = 0;
        for (int i = 1; i < tokens.size(); i++) {
            String before = tokens.get(i - 1).lower();
            boolean present = Set.of("VBZ", "VBP").contains(tokens.get(i).tag());
            verbs += i < 3 && Set.of("he", "she").contains(before) && present ? 1 : 0;
            verbs += before.equals("i")
                            && Set.of("say", "ask").contains(tokens.get(i).lower())
                            && present
                    ? 1
                    : 0;
        }
        return verbs > 0;
    }

    private boolean holds(int passage, Set<String> pronouns) {
        return tokens(passage).stream()
                .anyMatch(t -> pronouns.contains(t.lower())
                        && text.quotationAt(t.span().start()).isEmpty());
    }

    private List<Token> tokens(int passage) {
        return text.sentences().stream()
                .filter(s -> s.passage() == passage)
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }
}

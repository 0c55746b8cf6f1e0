// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.quotation.QuotedText;

/**
 * Paragraphs that somebody on the spot wrote, as live pages print them: "From Ann Reed in Skarn: The water is rising.", "Ann
 * Reed, at the gate: …". They are that person's words without any marks, as a turn of a transcript is.
 */
final class Dispatches {
    private static final Pattern DISPATCH =
            Pattern.compile("(?:From )?((?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+ ){1,3}\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+"
                    + ",? (?:aboard|at|from|in|inside|near|on|outside) [^:.!?\n]{2,40}):[ \u00a0]+(?=\\p{Lu})");

    private Dispatches() {}

    static List<Labelled> of(QuotedText text) {
        List<Labelled> labelled = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Passage passage = text.article().passages().get(sentence.passage());
            Matcher head = DISPATCH.matcher(text.article().text())
                    .region(passage.span().start(), passage.span().end());
            boolean opens = sentence.span().start() == passage.span().start();
            if (!opens || passage.role() == PassageRole.HEADLINE || !head.lookingAt()) {
                continue;
            }
            int colon = sentence.tokenAfter(head.end(1));
            boolean named = sentence.tokens().stream()
                    .anyMatch(t -> t.name().equals("PERSON") && t.span().end() <= head.end(1));
            boolean told = colon + 1 < sentence.size()
                    && sentence.token(colon).word().equals(":")
                    && sentence.tokens().subList(colon, sentence.size()).stream()
                            .anyMatch(t -> t.isVerb());
            if (named && told) {
                labelled.add(new Labelled(
                        new CueCandidate(sentence, ColonCues.COLON, List.of(colon)),
                        new Span(head.start(1), head.end(1)),
                        sentence.token(colon).span(),
                        List.of(new Span(head.end(), passage.span().end())),
                        false,
                        ColonCues.COLON.weight("quote"),
                        TranscriptTurns.BY));
            }
        }
        return labelled;
    }
}

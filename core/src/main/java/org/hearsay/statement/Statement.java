// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: a source, a cue and a content. All spans point into the article's text.
 *
 * @param id unique in its reading, {@code s1}, {@code s2}, … in order of the text
 * @param kind how it gives the words
 * @param act speech, attitude or evidence
 * @param reality whether the act is told as having happened
 * @param within id of the statement in whose content this one stands; null when it stands in none
 * @param retells id of the statement that this one repeats, as a headline does; null when it repeats none
 * @param source the words that name the source; null in "it was said"
 * @param cue the words that tell of the act; null for a quotation alone
 * @param content what is said, as one or more stretches in order, with its quotation marks; empty only when bare
 * @param quoted each stretch between quotation marks, without the marks
 * @param speaker id of the entity that the source means; null when unknown
 * @param resolution how the speaker was found, or why not
 * @param medium through what it was said; null when that is not told
 * @param spokenIn the language that it was said in, as written; null when that is not told
 * @param by the rule that found it, or "model"
 * @param grounds why the learned model took it for a statement; null when rules found it
 */
public record Statement(
        String id,
        Kind kind,
        Act act,
        Reality reality,
        @Nullable String within,
        @Nullable String retells,
        @Nullable Span source,
        @Nullable Cue cue,
        List<Span> content,
        List<Span> quoted,
        @Nullable String speaker,
        Resolution resolution,
        @Nullable Medium medium,
        @Nullable Span spokenIn,
        String by,
        @Nullable Grounds grounds) {
    /** By which rule turns of transcripts and interviews are found. */
    public static final String TURN = "transcript";

    /** By which rule the questions of an interview are found that says nowhere who asks. */
    public static final String QUESTION = "interview, question";

    /** By which rule their answers are found. */
    public static final String ANSWER = "interview, answer";

    public Statement {
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
        if (content.isEmpty() && kind != Kind.BARE) {
            throw new IllegalArgumentException("a statement without content is bare: " + id);
        }
    }

    /** Whether it is a whole turn of a transcript or an interview: the speaker's own words, though without quotation marks. */
    public boolean isTurn() {
        return by.equals(TURN) || by.equals(QUESTION) || by.equals(ANSWER);
    }

    /** Where it begins: its content, its cue, or else its source. */
    public int start() {
        if (!content.isEmpty()) {
            return content.getFirst().start();
        }
        return cue != null ? cue.span().start() : source != null ? source.start() : 0;
    }

    /** The same statement as a repetition of another. */
    public Statement retelling(String told) {
        return new Statement(
                id,
                kind,
                act,
                reality,
                within,
                told,
                source,
                cue,
                content,
                quoted,
                speaker,
                resolution,
                medium,
                spokenIn,
                by,
                grounds);
    }

    /** The same statement with its speaker. */
    public Statement spokenBy(@Nullable String entity, Resolution way, @Nullable Medium through) {
        return new Statement(
                id, kind, act, reality, within, retells, source, cue, content, quoted, entity, way, through, spokenIn,
                by, grounds);
    }
}

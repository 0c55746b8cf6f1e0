// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.article.Span;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The parts of a statement in words for people. */
public final class Described {
    private final Reading reading;
    private final Statement statement;
    private final Texts texts;

    public Described(Reading reading, Statement statement, Texts texts) {
        this.reading = reading;
        this.texts = texts;
        this.statement = statement;
    }

    /** The kind, and act and reality where they are not speech and actual. */
    public String kind() {
        StringBuilder kind = new StringBuilder(texts.word("kind", lower(statement.kind())));
        if (statement.act() != Act.SPEECH) {
            kind.append(", ").append(texts.word("act", lower(statement.act())));
        }
        if (statement.reality() != Reality.ACTUAL) {
            kind.append(", ").append(texts.word("reality", lower(statement.reality())));
        }
        return kind.toString();
    }

    /** The words of the content, its stretches joined by an ellipsis. */
    public String content() {
        return statement.content().stream().map(reading::text).collect(Collectors.joining(" … "));
    }

    /** The words of the source; empty when there is none. */
    public String source() {
        return words(statement.source());
    }

    /** The words of the cue; empty when there is none. */
    public String cue() {
        Cue cue = statement.cue();
        return cue == null ? "" : words(cue.span());
    }

    /** The stances of the cue, joined by commas. */
    public String stance() {
        Cue cue = statement.cue();
        return cue == null
                ? ""
                : cue.stance().stream()
                        .sorted()
                        .map(stance -> texts.word("stance", lower(stance)))
                        .collect(Collectors.joining(", "));
    }

    /** How the speaker was found, and by which words. */
    public String resolution() {
        Resolution resolution = statement.resolution();
        Span via = resolution.via();
        if (resolution.reason() != null) {
            return texts.of("resolution.unknown", resolution.reason());
        }
        String how = texts.word("how", lower(resolution.how()));
        return via == null ? how : texts.of("resolution.via", how, reading.text(via));
    }

    /** The words at a span; empty when there is none. */
    public String words(@Nullable Span span) {
        return span == null ? "" : reading.text(span);
    }

    /** An enum constant in words. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

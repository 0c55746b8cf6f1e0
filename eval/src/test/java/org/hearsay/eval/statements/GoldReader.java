// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.statement.Act;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Stands in for the reader: reports the attributions with a content that it is given. */
public final class GoldReader {
    private GoldReader() {}

    public static Reading read(Article article, List<Attribution> attributions) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!attribution.content().isEmpty()) {
                statements.add(statement("s" + (statements.size() + 1), attribution));
            }
        }
        return new Reading(article, List.of(), List.of(), statements, List.of(), List.of());
    }

    static Statement statement(String id, Attribution attribution) {
        Span cue = cover(attribution.cue().spans());
        return new Statement(
                id,
                Kind.INDIRECT,
                Act.SPEECH,
                Reality.ACTUAL,
                null,
                null,
                cover(attribution.source().spans()),
                cue == null ? null : new Cue(cue, "say", Set.of(Stance.NEUTRAL)),
                attribution.content().spans(),
                List.of(),
                null,
                Resolution.unknown("a stand-in"),
                null,
                null,
                "gold",
                null);
    }

    private static @Nullable Span cover(List<Span> spans) {
        return spans.stream().reduce(Span::cover).orElse(null);
    }
}

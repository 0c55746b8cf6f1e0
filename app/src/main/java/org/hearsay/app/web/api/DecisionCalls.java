// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Set;
import org.hearsay.app.web.request.Contradicted;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.app.web.request.Visitor;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.DecisionException;
import org.hearsay.archive.store.DecisionTables;
import org.hearsay.archive.store.Divided;
import org.hearsay.archive.store.StoredDecision;

/** Entities and stories that are made one, or two; each answers with all decisions about the one that was asked for. */
final class DecisionCalls {
    private static final int LONGEST = 100;
    private static final int MOST_ARTICLES = 1_000;

    private final Archive archive;

    DecisionCalls(Archive archive) {
        this.archive = archive;
    }

    /** @param what in the path, and as {@link Refusal#none} names it */
    Handler merging(Divided all, String inPath, String what) {
        return context -> {
            long number = new Parameters(context).inPath(inPath, what);
            JsonObject asked = Body.of(context).only(Set.of("other", "seen"));
            long other = asked.needed("other");
            made(() -> all.merge(number, other, Visitor.of(context).name(), asked.name("seen", LONGEST)), what);
            answer(context, all.decisions(number));
        };
    }

    Handler splitting(Divided all, String inPath, String what) {
        return context -> {
            long number = new Parameters(context).inPath(inPath, what);
            JsonObject asked = Body.of(context).only(Set.of("articles", "seen"));
            List<Long> articles = asked.numbers("articles", MOST_ARTICLES);
            made(() -> all.split(number, articles, Visitor.of(context).name(), asked.name("seen", LONGEST)), what);
            answer(context, all.decisions(number));
        };
    }

    void undo(Context context) {
        long number = new Parameters(context).inPath("decision", "decision");
        Body.of(context).only(Set.of());
        StoredDecision decision =
                archive.decisions().decision(number).orElseThrow(() -> Refusal.none("decision", number));
        made(() -> archive.decisions().undo(number, Visitor.of(context).name()), "decision");
        Divided all = decision.kind().ofStories() ? archive.stories() : archive.entities();
        answer(context, all.decisions(decision.whole()));
    }

    private static void made(Runnable decision, String what) {
        try {
            decision.run();
        } catch (DecisionException e) {
            throw Contradicted.by(e, what);
        }
    }

    private static void answer(Context context, List<StoredDecision> decisions) {
        ObjectNode answer = Json.object();
        put(answer, decisions);
        context.contentType("application/json").result(answer.toString());
    }

    /** All decisions about something, and what tells them from later ones. */
    static void put(ObjectNode answer, List<StoredDecision> decisions) {
        ArrayNode all = answer.putArray("decisions");
        for (StoredDecision decision : decisions) {
            all.addObject()
                    .put("id", decision.id())
                    .put("who", decision.who())
                    .put("made", decision.made())
                    .put("kind", decision.kind().key())
                    .put("subject", decision.subject())
                    .put("detail", decision.detail())
                    .put("articles", decision.articles())
                    .put("undone", decision.undone())
                    .put("undone_by", decision.undoneBy());
        }
        answer.put("seen", DecisionTables.seen(decisions));
    }
}

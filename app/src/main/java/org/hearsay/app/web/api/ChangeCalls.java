// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.log.Change;

/** Who changed what. */
final class ChangeCalls {
    private final Archive archive;

    ChangeCalls(Archive archive) {
        this.archive = archive;
    }

    void changes(Context context) {
        Parameters parameters = new Parameters(context, "who", "limit", "cursor");
        ListPart part = ListPart.of(parameters);
        List<Change> found = archive.changes().newest(parameters.text("who"), part.needed(), part.from());
        ObjectNode answer = Json.object();
        ArrayNode changes = answer.putArray("changes");
        for (Change change : part.shown(found)) {
            changes.addObject()
                    .put("made", change.made())
                    .put("who", change.who())
                    .put("act", change.act())
                    .put("number", change.number())
                    .put("subject", change.subject())
                    .put("detail", change.detail())
                    .put("article", change.article());
        }
        part.putNext(answer, found);
        Answer.json(context, answer.toString());
    }
}

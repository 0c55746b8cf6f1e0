// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.OutletTables;

/** Outlets: the words that each uses for whom, and the agencies that it names. */
final class OutletCalls {
    private final Archive archive;

    OutletCalls(Archive archive) {
        this.archive = archive;
    }

    void outlets(Context context) {
        ListPart part = ListPart.of(new Parameters(context, "limit", "cursor"));
        List<String> found = part.found(archive.outlets().names());
        ObjectNode answer = Json.object();
        part.shown(found).forEach(answer.putArray("outlets")::add);
        part.putNext(answer, found);
        Answer.json(context, answer.toString());
    }

    void outlet(Context context) {
        new Parameters(context);
        String name = context.pathParam("outlet");
        Parameters.checkText("outlet", name);
        OutletTables outlets = archive.outlets();
        String domain = outlets.domain(name).orElseThrow(() -> Refusal.none("outlet", name));
        ObjectNode answer = Json.object().put("outlet", name).put("domain", domain.isEmpty() ? null : domain);
        outlets.agencies(name).forEach(answer.putArray("agencies")::add);
        ArrayNode words = answer.putArray("words");
        for (OutletTables.Word word : outlets.words(name)) {
            words.addObject()
                    .put("entity", word.entity())
                    .put("referent", word.referent())
                    .put("words", word.words())
                    .put("voice", word.quoted() ? "quoted" : "own")
                    .put("uses", word.uses());
        }
        answer.put("carried", "/api/search?newest=true&outlet_name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        Answer.json(context, answer.toString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.OutletTables;
import org.hearsay.archive.store.StoredEntity;

/** Somebody over the whole archive: names, roles, who carried him, what he is called. */
final class EntityCalls {
    private final Archive archive;

    EntityCalls(Archive archive) {
        this.archive = archive;
    }

    void named(Context context) {
        String name = new Parameters(context, "name").needed("name");
        ObjectNode answer = Json.object();
        ArrayNode entities = answer.putArray("entities");
        archive.entities().named(name).forEach(entity -> entities.add(json(entity)));
        Answer.json(context, answer.toString());
    }

    void entity(Context context) {
        long number = new Parameters(context).inPath("entity", "speaker");
        StoredEntity entity = archive.entities().entity(number).orElseThrow(() -> Refusal.none("speaker", number));
        OutletTables outlets = archive.outlets();
        ObjectNode answer = json(entity);
        outlets.carrying(entity.id()).forEach(answer.putArray("outlets")::add);
        ArrayNode called = answer.putArray("called");
        for (OutletTables.OnDay label : outlets.called(entity.id())) {
            called.addObject()
                    .put("day", label.day())
                    .put("words", label.words())
                    .put("voice", label.quoted() ? "quoted" : "own")
                    .put("uses", label.uses());
        }
        DecisionCalls.put(answer, archive.entities().decisions(entity.id()));
        answer.put("said", "/api/search?in=statements&newest=true&entity=" + entity.id());
        Answer.json(context, answer.toString());
    }

    private static ObjectNode json(StoredEntity entity) {
        ObjectNode json = Json.object()
                .put("entity", entity.id())
                .put("kind", entity.kind())
                .put("name", entity.name());
        entity.names().forEach(json.putArray("names")::add);
        ArrayNode roles = json.putArray("roles");
        for (StoredEntity.Role role : entity.roles()) {
            roles.addObject()
                    .put("role", role.role())
                    .put("affiliation", role.affiliation())
                    .put("firstDay", role.firstDay())
                    .put("lastDay", role.lastDay())
                    .put("articles", role.articles());
        }
        json.put("statements", entity.statements()).put("articles", entity.articles());
        entity.alike().forEach(json.putArray("alike")::add);
        return json;
    }
}

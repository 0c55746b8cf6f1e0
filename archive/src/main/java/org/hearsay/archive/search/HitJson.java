// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.article.Span;
import org.hearsay.record.JsonLine;

/** What a search found, as JSON: one line each, without its line end. Offsets are in UTF-16 units. */
public final class HitJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HitJson() {}

    public static String line(Hit hit) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("article", hit.article())
                .put("version", hit.version())
                .put("address", hit.address())
                .put("outlet", hit.outlet())
                .put("headline", hit.headline())
                .put("published", hit.published())
                .put("day", hit.day())
                .put("story", hit.story());
        Hit.Said said = hit.said();
        if (said != null) {
            said(json.putObject("statement"), said);
        }
        ObjectNode snippet = json.putObject("snippet").put("text", hit.snippet().text());
        ArrayNode marks = snippet.putArray("marks");
        for (Span mark : hit.snippet().marks()) {
            marks.addObject().put("start", mark.start()).put("end", mark.end());
        }
        return JsonLine.of(json.toString());
    }

    private static void said(ObjectNode json, Hit.Said said) {
        json.put("id", said.id())
                .put("kind", said.kind())
                .put("act", said.act())
                .put("reality", said.reality());
        ArrayNode stance = json.putArray("stance");
        if (!said.stance().isEmpty()) {
            for (String one : said.stance().split(" ")) {
                stance.add(one);
            }
        }
        json.put("cue", said.cue())
                .put("source", said.source())
                .put("entity", said.entity())
                .put("speaker", said.speaker())
                .put("affiliation", said.affiliation())
                .put("content", said.content())
                .put("start", said.start())
                .put("end", said.end());
    }
}

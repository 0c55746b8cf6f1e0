// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A story of an archive as JSON, without its comparison. */
public final class StoryJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoryJson() {}

    public static ObjectNode of(StoredStory story) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("story", story.id())
                .put("headline", story.headline())
                .put("firstDay", story.firstDay())
                .put("lastDay", story.lastDay())
                .put("articles", story.articles())
                .put("copies", story.copies());
        story.outlets().forEach(json.putArray("outlets")::add);
        return json;
    }
}

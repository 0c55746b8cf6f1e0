// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.article.Given;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/** What is known of a page beside its bytes, as one JSON object, so that the same page can be read again. */
final class PageFacts {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PageFacts() {}

    static String of(Page page) {
        ObjectNode facts = MAPPER.createObjectNode()
                .put("file", page.file())
                .put("url", page.url())
                .put("mediaType", page.mediaType())
                .put("charset", page.charset())
                .put("whole", page.whole());
        Given given = page.given();
        if (!given.equals(Given.NOTHING)) {
            ObjectNode known =
                    facts.putObject("given").put("outlet", given.outlet()).put("url", given.url());
            date(known, "published", given.published());
        }
        date(facts, "listed", page.listed());
        return facts.toString();
    }

    private static void date(ObjectNode facts, String key, @Nullable PageDate date) {
        if (date != null) {
            facts.putObject(key)
                    .put("value", date.value())
                    .put("precision", date.precision().name())
                    .put("from", date.from());
        }
    }

    static Page page(byte[] bytes, String facts) {
        JsonNode known;
        try {
            known = MAPPER.readTree(facts);
        } catch (JsonProcessingException e) {
            throw ArchiveException.damaged("what is known of a page", e.getMessage());
        }
        Page page = Page.of(bytes)
                .served(text(known, "mediaType"), text(known, "charset"))
                .given(given(known.path("given")));
        String file = text(known, "file");
        page = file == null ? page : page.named(file);
        String url = text(known, "url");
        page = url == null ? page : page.at(url);
        PageDate listed = date(known.path("listed"));
        page = listed == null ? page : page.listed(listed);
        return known.path("whole").asBoolean(true) ? page : page.truncated();
    }

    private static Given given(JsonNode known) {
        if (known.isMissingNode()) {
            return Given.NOTHING;
        }
        return new Given(text(known, "outlet"), text(known, "url"), date(known.path("published")));
    }

    private static @Nullable PageDate date(JsonNode known) {
        return known.isMissingNode()
                ? null
                : new PageDate(
                        known.path("value").asText(),
                        PageDate.Precision.valueOf(known.path("precision").asText()),
                        known.path("from").asText());
    }

    private static @Nullable String text(JsonNode known, String key) {
        return known.path(key).isTextual() ? known.path(key).textValue() : null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page: its objects, however they are nested; of broken JSON, what can still be read. */
public final class StructuredData {
    private static final int MOST_OBJECTS = 2000;
    private static final int LONGEST = 2_000_000;
    private static final ObjectReader LENIENT = lenient();
    private static final Pattern WRAPPING = Pattern.compile(
            "(?s)^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)\\s*;?\\s*$");
    private static final Pattern FIELD = Pattern.compile(
            "\"(@type|headline|datePublished|dateModified|articleBody|articleSection|inLanguage)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200000}+)\"");

    private StructuredData() {}

    private static ObjectReader lenient() {
        JsonFactory factory = new JsonFactoryBuilder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(200).build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .build();
        return JsonMapper.builder(factory).build().reader();
    }

    /** Every object of every JSON-LD script, outer ones before inner ones. */
    public static List<JsonNode> of(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data();
            if (json.isBlank()) {
                json = script.text();
            }
            if (!json.isBlank() && json.length() <= LONGEST) {
                flatten(parsed(WRAPPING.matcher(json).replaceAll("")), objects);
            }
        }
        return objects;
    }

    private static JsonNode parsed(String json) {
        try {
            return LENIENT.readTree(json);
        } catch (JsonProcessingException e) {
            return salvaged(json);
        }
    }

    /** The first of each telling field in JSON that cannot be parsed. */
    private static JsonNode salvaged(String json) {
        var object = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            if (!object.has(matcher.group(1))) {
                object.put(
                        matcher.group(1),
                        matcher.group(2)
                                .replace("\\\"", "\"")
                                .replace("\\/", "/")
                                .replace("\\n", "\n"));
            }
        }
        if (object.has("headline")) {
            object.put("@type", "Article");
        }
        return object;
    }

    private static void flatten(JsonNode root, List<JsonNode> into) {
        Deque<JsonNode> pending = new ArrayDeque<>();
        pending.add(root);
        while (!pending.isEmpty() && into.size() < MOST_OBJECTS) {
            JsonNode node = pending.poll();
            if (node == null) {
                return;
            }
            if (node.isObject()) {
                into.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    pending.add(child);
                }
            });
        }
    }
}

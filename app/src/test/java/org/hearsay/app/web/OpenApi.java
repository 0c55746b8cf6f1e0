// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.web.api.Api;

/** The description of the API, as tests hold the server to it: a key that it does not name is one too many. */
final class OpenApi {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode json;
    private final ObjectNode definitions;
    private final Map<String, Schema> schemas = new HashMap<>();

    OpenApi() {
        try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            json = MAPPER.readTree(text);
            definitions = (ObjectNode) MAPPER.readTree(text.replace("#/components/schemas/", "#/$defs/"))
                    .at("/components/schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close(definitions);
    }

    /** Lets objects have no keys but those that are named. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApi::close);
    }

    JsonNode json() {
        return json;
    }

    /**
     * A call.
     *
     * @param method of HTTP
     * @param path with names in braces
     * @param parameters those of its address
     * @param body name of the schema of what is sent; empty when nothing is
     * @param answer the schema of its answer
     */
    record Operation(String method, String path, List<Parameter> parameters, String body, JsonNode answer) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        boolean isWriting() {
            return method.equals("POST");
        }

        /** The address of the call, with what it needs and one other value. */
        String address(String parameter, String encoded) {
            String address = path;
            List<String> query = new ArrayList<>();
            for (Parameter one : parameters) {
                boolean chosen = one.name().equals(parameter);
                String value = chosen ? encoded : one.usual();
                if (one.in().equals("path")) {
                    address = address.replace("{" + one.name() + "}", value);
                } else if (one.in().equals("query") && (chosen || one.required())) {
                    query.add(one.name() + "=" + value);
                }
            }
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        /** The same with what it needs. */
        String address() {
            return address("", "");
        }
    }

    /** A parameter: where it stands (path, query, header), and whether it must be there. */
    record Parameter(String name, String in, boolean required) {
        /** A value that means something in the sample stories. */
        String usual() {
            return switch (name) {
                case "statement" -> "1-1-s1";
                case "outlet" -> "Meridian%20Press";
                case "words" -> "staying%20had%20become%20impossible";
                case "name" -> "Mareth";
                default -> "1";
            };
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        json.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode described = method.getValue();
                    List<Parameter> parameters = new ArrayList<>();
                    described.path("parameters").forEach(p -> {
                        JsonNode one = resolved(p);
                        parameters.add(new Parameter(
                                one.get("name").asText(),
                                one.get("in").asText(),
                                one.path("required").asBoolean()));
                    });
                    operations.add(new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            parameters,
                            described
                                    .at("/requestBody/content/application~1json/schema/$ref")
                                    .asText()
                                    .replaceFirst(".*/", ""),
                            described.at("/responses/200/content/application~1json/schema")));
                }));
        return operations;
    }

    Operation operation(String text) {
        return operations().stream()
                .filter(o -> o.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? json.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with an answer of a call. */
    List<String> errors(Operation operation, String answer) {
        return errors(operation.answer().toString().replace("#/components/schemas/", "#/$defs/"), answer);
    }

    /** Whether a request is as the description of a call has it. */
    boolean isRequest(Operation operation, JsonNode request) {
        return errors("{\"$ref\": \"#/$defs/" + operation.body() + "\"}", request.toString())
                .isEmpty();
    }

    /** What is wrong with a problem document. */
    List<String> problemErrors(String answer) {
        return errors("{\"$ref\": \"#/$defs/Problem\"}", answer);
    }

    private List<String> errors(String schema, String answer) {
        Schema compiled = schemas.computeIfAbsent(schema, s -> {
            try {
                ObjectNode whole = (ObjectNode) MAPPER.readTree(s);
                whole.set("$defs", definitions);
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            return compiled.validate(MAPPER.readTree(answer)).stream()
                    .map(Error::toString)
                    .toList();
        } catch (IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }
}

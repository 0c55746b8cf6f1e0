// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.web.request.Refusal;
import org.jspecify.annotations.Nullable;

/** What the address of a request asks for; the whole state of a page stands in it. */
final class Query {
    private static final int LONGEST = 2_000;

    private final Context context;

    Query(Context context) {
        this.context = context;
    }

    /** A value without blanks around it; null when it is missing or empty. */
    @Nullable
    String text(String key) {
        String value = context.queryParam(key);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refusal.wrong("problem.long", key, LONGEST);
        }
        return value.strip();
    }

    List<String> texts(String key) {
        return context.queryParams(key).stream().filter(v -> !v.isBlank()).toList();
    }

    boolean is(String key) {
        return text(key) != null;
    }

    /** A whole number from 1 to a most; 1 when it is missing. */
    int page(int most) {
        String value = text("page");
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) > most) {
            throw Refusal.none("page", value);
        }
        return Integer.parseInt(value);
    }

    /** A number that stands in the path. */
    long number(String key) {
        return number(context.pathParam(key), key);
    }

    static long number(String value, String key) {
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.none(key, value);
        }
        return Long.parseLong(value);
    }

    /** The address of the same page with another value; without one where it is null. */
    String with(String key, @Nullable String value) {
        Map<String, List<String>> values = new LinkedHashMap<>(context.queryParamMap());
        values.remove(key);
        if (value != null) {
            values.put(key, List.of(value));
        }
        return address(context.path(), values);
    }

    /** The same values at another address. */
    String at(String path) {
        return address(path, context.queryParamMap());
    }

    static String address(String path, Map<String, List<String>> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((key, list) ->
                list.stream().filter(v -> !v.isBlank()).forEach(v -> pairs.add(encoded(key) + "=" + encoded(v))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /** A part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

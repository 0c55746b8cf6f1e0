// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.source.GivenDate;
import org.hearsay.archive.source.GivenDate.NoDateException;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for in its address. What cannot be understood is refused, lest an answer be taken for one to something
 * that was not asked.
 */
final class Parameters {
    private static final int LONGEST = 2_000;

    private final Context context;
    private final Map<String, List<String>> given;

    /** @param known the names of those that the call has */
    Parameters(Context context, String... known) {
        this.context = context;
        this.given = context.queryParamMap();
        Set<String> names = new HashSet<>(Arrays.asList(known));
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Refusal.wrong("api.unknown", shortened(name));
            }
            if (values.size() > 1) {
                throw Refusal.wrong("api.twice", name);
            }
            values.forEach(value -> checkText(name, value));
        });
    }

    /** @throws Refusal of text that nobody means */
    static void checkText(String name, String value) {
        if (value.length() > LONGEST) {
            throw Refusal.wrong("problem.long", name, LONGEST);
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw Refusal.wrong("api.control", name);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /** A value without blanks around it; null when it is missing or empty. */
    @Nullable
    String text(String name) {
        List<String> values = given.get(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    /** The same of one without which there is no answer. */
    String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw Refusal.wrong("api.missing", name);
        }
        return value;
    }

    boolean is(String name) {
        return "true".equals(oneOf(name, Stream.of("true", "false")));
    }

    @Nullable
    String oneOf(String name, Stream<String> values) {
        String value = text(name);
        List<String> all = values.toList();
        if (value != null && !all.contains(value)) {
            throw Refusal.wrong("api.oneOf", name, String.join(", ", all));
        }
        return value;
    }

    /** A whole number. @param otherwise when it is missing */
    int number(String name, int most, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > most) {
            throw Refusal.wrong("api.number", name, most);
        }
        return Integer.parseInt(value);
    }

    /** The number of something in the archive. */
    @Nullable
    String id(String name) {
        String value = text(name);
        if (value != null && !value.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.wrong("api.id", name);
        }
        return value;
    }

    /** A day, a month or a year. */
    @Nullable
    String day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            PageDate date = GivenDate.parse(value);
            if (date.precision() != PageDate.Precision.MINUTE) {
                return date.value();
            }
        } catch (NoDateException e) {
            // As a time of day, below.
        }
        throw Refusal.wrong("api.day", name);
    }

    /** The number of something that stands in the path. @param what it is, as {@link Refusal#none} names it */
    long inPath(String name, String what) {
        String value = context.pathParam(name);
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.none(what, shortened(value));
        }
        return Long.parseLong(value);
    }

    /** What is asked for, wherever in its list: the same text for the same call. */
    String asked() {
        Map<String, List<String>> all = new TreeMap<>(given);
        all.remove("cursor");
        all.remove("limit");
        return context.path() + " " + all;
    }
}

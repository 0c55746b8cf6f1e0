// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Collects what several sources say of one page: the first offer for a key is taken, others are compared with it. */
final class MetadataDraft {
    private final Map<String, LinkedHashMap<String, Object>> offers = new LinkedHashMap<>();

    /** Offers a value; null, blank and empty ones are no offer. */
    void offer(String key, @Nullable Object value, String from) {
        boolean nothing = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
        if (!nothing) {
            offers.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(from, value);
        }
    }

    /** All that was offered for a key, by source, the surest first. */
    Map<String, Object> offers(String key) {
        return new LinkedHashMap<>(offers.getOrDefault(key, new LinkedHashMap<>()));
    }

    /** Takes this value in place of the one that was offered first. */
    void take(String key, Object value, String from) {
        offers.computeIfAbsent(key, k -> new LinkedHashMap<>()).putFirst(from, value);
    }

    /** The value that was offered first. */
    <T> Optional<T> taken(String key, Class<T> type) {
        return Optional.ofNullable(offers.get(key))
                .map(values -> type.cast(values.values().iterator().next()));
    }

    /** The value that was offered first, null without an offer. */
    @Nullable
    String text(String key) {
        return taken(key, String.class).orElse(null);
    }

    /** The list of texts that was offered first, empty without an offer. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        taken(key, List.class).ifPresent(list -> {
            for (Object value : list) {
                texts.add(String.valueOf(value));
            }
        });
        return texts;
    }

    /** Where the values that were taken came from. */
    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        offers.forEach(
                (key, values) -> sources.put(key, values.keySet().iterator().next()));
        return sources;
    }

    /** The offers for a key that differ from the one that was taken; empty when all agree. */
    Optional<Conflict> conflict(String key, BiPredicate<Object, Object> agree) {
        Map<String, Object> values = offers(key);
        Map<String, String> different = new LinkedHashMap<>();
        Object first = null;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            first = first == null ? entry.getValue() : first;
            if (different.isEmpty() || !agree.test(first, entry.getValue())) {
                Object value = entry.getValue();
                different.put(entry.getKey(), value instanceof PageDate date ? date.value() : value.toString());
            }
        }
        return different.size() > 1 ? Optional.of(new Conflict(key, different)) : Optional.empty();
    }
}

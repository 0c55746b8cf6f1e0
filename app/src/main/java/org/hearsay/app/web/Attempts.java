// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How often a name was given with another password: whoever guesses has to wait, longer each time. */
final class Attempts {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGET = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Map<String, Failed> failures = new LinkedHashMap<>();

    private record Failed(int times, Instant last) {
        Instant next() {
            return times < FREE
                    ? last
                    : last.plus(Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(30, times - FREE))));
        }
    }

    /** Seconds until the name may be tried again; 0: now. */
    synchronized long wait(String name, Instant now) {
        Failed failed = failures.get(key(name));
        return failed == null || !failed.next().isAfter(now)
                ? 0
                : Duration.between(now, failed.next()).toSeconds() + 1;
    }

    synchronized void failed(String name, Instant now) {
        String key = key(name);
        Failed before = failures.remove(key);
        int times = before == null || before.last().plus(FORGET).isBefore(now) ? 0 : before.times();
        failures.put(key, new Failed(times + 1, now));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        failures.remove(key(name));
    }

    private static String key(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(100, folded.length()));
    }
}

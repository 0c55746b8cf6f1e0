// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.Duration;

/**
 * How much of a host is asked for.
 *
 * @param delay between the end of one request to a host and the next, unless its robots.txt asks for more
 * @param longestWait that a request is kept waiting for a host that wants to be left alone; a longer one fails
 * @param firstBackOff after a host failed; each further failure in a row doubles it
 * @param longestBackOff where doubling ends
 */
public record Politeness(Duration delay, Duration longestWait, Duration firstBackOff, Duration longestBackOff) {
    /** One second between requests, at most a minute of waiting, from ten seconds to an hour of rest after failures. */
    public static final Politeness STANDARD =
            new Politeness(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofHours(1));
}

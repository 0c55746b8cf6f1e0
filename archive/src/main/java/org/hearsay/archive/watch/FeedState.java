// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.time.Instant;
import org.hearsay.archive.fetch.Validators;

/**
 * What is remembered of a feed or sitemap between two looks at it.
 *
 * @param address as the user wrote it, or as an index names it
 * @param validators of the last answer whose items were all taken
 * @param due when to look again
 * @param interval between looks, longer where little is new
 * @param failures in a row
 */
public record FeedState(String address, Validators validators, Instant due, Duration interval, int failures) {}

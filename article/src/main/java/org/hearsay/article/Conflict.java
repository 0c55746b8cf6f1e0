// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Map;

/**
 * Values of one piece of metadata that disagree.
 *
 * @param key the record's key, such as {@code published}
 * @param values each source with the value that it gives, the one that was taken first
 */
public record Conflict(String key, Map<String, String> values) {}

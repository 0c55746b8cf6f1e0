// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;

/**
 * Coverage put side by side. It holds differences to check, never errors.
 *
 * @param stories the stories that the articles cover, the one with most articles first; empty when there were no articles
 */
public record Comparison(List<Story> stories) {
    public Comparison {
        stories = List.copyOf(stories);
    }
}

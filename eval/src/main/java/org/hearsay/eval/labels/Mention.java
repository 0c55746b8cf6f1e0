// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

/**
 * A label by its noun, as gold or as found.
 *
 * @param article name of the article
 * @param end where the label's noun ends in the article's text
 * @param referent what it names: in gold the story's name for it, else the cluster that it was found in
 * @param quoted whose voice it is
 */
public record Mention(String article, int end, String referent, boolean quoted) {
    /** Its place, whatever it names. */
    Mention place() {
        return new Mention(article, end, "", false);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

/** What can be wrong with an attribution. */
enum ErrorKind {
    MISSED("missed: no content of ours overlaps it by 0.3"),
    FALSE_ALARM("false alarm: no gold content overlaps it by 0.3"),
    BOUNDARY("content boundary: overlap from 0.3 to 0.8"),
    SOURCE("source wrong though the content is right");

    private final String title;

    ErrorKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

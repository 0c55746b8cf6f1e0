// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/** What kind of page it is. */
public enum PageKind {
    ARTICLE("article"),
    LIVE_BLOG("live blog"),
    GALLERY("gallery"),
    INDEX("index"),
    VIDEO("video"),
    OTHER("not an article");

    private final String key;

    PageKind(String key) {
        this.key = key;
    }

    /** The kind's name in the record. */
    public String key() {
        return key;
    }
}

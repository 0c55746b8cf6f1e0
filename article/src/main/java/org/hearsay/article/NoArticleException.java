// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/** A page that holds no article; the message names the page, what was found, and what to do next. */
public final class NoArticleException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean unreadable;

    private NoArticleException(String message, boolean unreadable) {
        super(message);
        this.unreadable = unreadable;
    }

    /** A page of text or HTML in which no article was found. */
    public NoArticleException(String message) {
        this(message, false);
    }

    /** Bytes that are no page of text or HTML at all: a picture, an archive, nothing. */
    public static NoArticleException unreadable(String message) {
        return new NoArticleException(message, true);
    }

    /** Whether there was no page of text or HTML to look at. */
    public boolean isUnreadable() {
        return unreadable;
    }
}

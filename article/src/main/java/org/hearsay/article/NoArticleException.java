// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/** A page that holds no article; the message names the page, what was found, and what to do next. */
public final class NoArticleException extends Exception {
    private static final long serialVersionUID = 1;

    public NoArticleException(String message) {
        super(message);
    }
}

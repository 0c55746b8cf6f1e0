// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/**
 * Words of a page that are not of its article.
 *
 * @param text the words
 * @param reason why they are kept apart
 */
public record Furniture(String text, Reason reason) {
    /** Why words of a page are not of its article. */
    public enum Reason {
        SECTION_LABELS("section labels"),
        NAVIGATION("navigation"),
        SHARE("share"),
        COMMENT_FORM("comment form"),
        COMMENTS("comments"),
        RELATED("related"),
        ADVERTISEMENT("advertisement"),
        SUBSCRIPTION("subscription"),
        COOKIE("cookie"),
        AUTHOR_BOX("author box"),
        FOOTER("footer"),
        OTHER("other");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The reason's name in the record and in lexicon files. */
        public String key() {
            return key;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/** One block of a page on its way into an article: a passage with its role, or furniture with its reason. */
sealed interface Block {
    /** The block's characters, never blank. */
    String text();

    /** A block of the article. */
    record Kept(PassageRole role, String text) implements Block {}

    /** A block that is kept apart. */
    record Apart(Furniture.Reason reason, String text) implements Block {}
}

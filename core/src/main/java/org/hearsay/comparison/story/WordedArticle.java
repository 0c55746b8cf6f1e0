// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.words.WordedText;

/** An article with its words. */
record WordedArticle(ReadArticle reading, WordedText text) {}

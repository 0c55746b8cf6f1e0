// SPDX-License-Identifier: Apache-2.0
/** Lexicons: knowledge as sorted text files, a user's own beside ours. */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;

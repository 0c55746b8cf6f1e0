// SPDX-License-Identifier: Apache-2.0
/** What the outputs of a comparison share: its signs, and a telling beside the reference, word by word. */
@NullMarked
package org.hearsay.app.comparison;

import org.jspecify.annotations.NullMarked;

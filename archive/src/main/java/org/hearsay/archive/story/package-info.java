// SPDX-License-Identifier: Apache-2.0
/** Groups articles into stories as they arrive. Without I/O: the store keeps what is decided here. */
@NullMarked
package org.hearsay.archive.story;

import org.jspecify.annotations.NullMarked;

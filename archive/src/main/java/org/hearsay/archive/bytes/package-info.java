// SPDX-License-Identifier: Apache-2.0
/** Bytes that are read up to a limit. */
@NullMarked
package org.hearsay.archive.bytes;

import org.jspecify.annotations.NullMarked;

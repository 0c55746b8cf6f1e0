// SPDX-License-Identifier: Apache-2.0
/** Large WARC files, read by a process with little memory. */
@NullMarked
package org.hearsay.eval.archive.warc;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Who changed what in an archive, and when. */
@NullMarked
package org.hearsay.archive.log;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pages fetched from the web. */
@NullMarked
package org.hearsay.archive.fetch;

import org.jspecify.annotations.NullMarked;

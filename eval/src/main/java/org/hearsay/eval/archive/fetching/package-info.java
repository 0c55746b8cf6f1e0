// SPDX-License-Identifier: Apache-2.0
/** Fetching attacked by servers, redirects and name servers. */
@NullMarked
package org.hearsay.eval.archive.fetching;

import org.jspecify.annotations.NullMarked;

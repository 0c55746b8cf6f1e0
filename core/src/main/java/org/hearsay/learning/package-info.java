// SPDX-License-Identifier: Apache-2.0
/** Small learned models as they are used while reading: hashed features, linear chains, boosted trees. */
@NullMarked
package org.hearsay.learning;

import org.jspecify.annotations.NullMarked;

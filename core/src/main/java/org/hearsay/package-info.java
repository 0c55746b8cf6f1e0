// SPDX-License-Identifier: Apache-2.0
/** The facade: a page goes in, its reading comes out. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;

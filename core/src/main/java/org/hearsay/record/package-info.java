// SPDX-License-Identifier: Apache-2.0
/** The record as JSON. */
@NullMarked
package org.hearsay.record;

import org.jspecify.annotations.NullMarked;

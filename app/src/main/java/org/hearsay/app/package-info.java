// SPDX-License-Identifier: Apache-2.0
/** The hearsay command. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;

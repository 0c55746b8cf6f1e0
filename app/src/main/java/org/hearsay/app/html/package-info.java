// SPDX-License-Identifier: Apache-2.0
/** Readings as one self-contained page. */
@NullMarked
package org.hearsay.app.html;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Quotation marks and the words between them. */
@NullMarked
package org.hearsay.quotation;

import org.jspecify.annotations.NullMarked;

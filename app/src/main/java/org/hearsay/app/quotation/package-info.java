// SPDX-License-Identifier: Apache-2.0
/** Who carried a quotation: its words looked for in every statement and every sentence, in every variation. */
@NullMarked
package org.hearsay.app.quotation;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What people decide about a reading, beside what the program found, and the reading as they see it. */
@NullMarked
package org.hearsay.correction;

import org.jspecify.annotations.NullMarked;

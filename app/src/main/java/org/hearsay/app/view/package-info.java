// SPDX-License-Identifier: Apache-2.0
/** What every output shows of a reading, before it is laid out. */
@NullMarked
package org.hearsay.app.view;

import org.jspecify.annotations.NullMarked;

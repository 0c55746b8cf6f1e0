// SPDX-License-Identifier: Apache-2.0
/** How the writer asks the database. */
@NullMarked
package org.hearsay.archive.sql;

import org.jspecify.annotations.NullMarked;

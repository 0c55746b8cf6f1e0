// SPDX-License-Identifier: Apache-2.0
/** Where pages come from: files, folders, tables, addresses, standard input. */
@NullMarked
package org.hearsay.archive.source;

import org.jspecify.annotations.NullMarked;

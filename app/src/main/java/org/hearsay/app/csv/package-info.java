// SPDX-License-Identifier: Apache-2.0
/** Statements as a table for spreadsheets, R and Python. */
@NullMarked
package org.hearsay.app.csv;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Statements: who is said to have said, thought or shown what. */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;

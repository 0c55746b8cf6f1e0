// SPDX-License-Identifier: Apache-2.0
/** Readings and articles as text: for people at a terminal, and as Markdown. */
@NullMarked
package org.hearsay.app.text;

import org.jspecify.annotations.NullMarked;

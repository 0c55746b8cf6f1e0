// SPDX-License-Identifier: Apache-2.0
/** Language analysis behind our own small interface: sentences, tokens, dependencies, dates. */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;

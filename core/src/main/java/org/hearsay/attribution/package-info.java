// SPDX-License-Identifier: Apache-2.0
/** From sentences to statements: cue candidates, labelled spans, the accepted set. */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.eval.correction;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.correction;

import org.jspecify.annotations.NullMarked;

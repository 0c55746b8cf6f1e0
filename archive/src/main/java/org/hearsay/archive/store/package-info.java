// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.archive.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.archive.search;

import org.jspecify.annotations.NullMarked;

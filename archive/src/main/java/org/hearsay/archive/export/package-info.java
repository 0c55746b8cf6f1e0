// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.archive.export;

import org.jspecify.annotations.NullMarked;

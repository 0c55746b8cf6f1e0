// SPDX-License-Identifier: Apache-2.0
/** Pages of news against what people took from them: bodies, metadata, roles, speed. */
@NullMarked
package org.hearsay.eval.pages;

import org.jspecify.annotations.NullMarked;

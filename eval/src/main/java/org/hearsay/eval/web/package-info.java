// SPDX-License-Identifier: Apache-2.0
/** How fast the web application answers, and what its pages weigh. */
@NullMarked
package org.hearsay.eval.web;

import org.jspecify.annotations.NullMarked;

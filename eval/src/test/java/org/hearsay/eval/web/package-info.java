// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.eval.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Throughput, memory and cold start, next to CoreNLP's own pipeline. */
@NullMarked
package org.hearsay.eval.speed;

import org.jspecify.annotations.NullMarked;

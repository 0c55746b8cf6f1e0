// SPDX-License-Identifier: Apache-2.0
/** Which articles cover one story, and the pipeline from readings to a comparison. */
@NullMarked
package org.hearsay.comparison.story;

import org.jspecify.annotations.NullMarked;

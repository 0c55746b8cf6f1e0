// SPDX-License-Identifier: Apache-2.0
/** Labels: the words with which an article names people, groups, places and happenings. */
@NullMarked
package org.hearsay.label;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Entities, and which of them each statement's source means. */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;

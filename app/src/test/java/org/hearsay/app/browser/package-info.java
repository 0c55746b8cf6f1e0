// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.hearsay.app.browser;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What pages and the API have in common: how a request names a statement, and why a request is refused. */
@NullMarked
package org.hearsay.app.web.request;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * The API: what an archive holds and what texts say, as JSON under {@code /api}. {@link org.hearsay.app.web.api.Api} names every
 * call; {@code openapi.json} describes them. A request that is not understood to the letter is refused with a problem document.
 */
@NullMarked
package org.hearsay.app.web.api;

import org.jspecify.annotations.NullMarked;

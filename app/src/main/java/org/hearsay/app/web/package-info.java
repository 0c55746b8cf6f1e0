// SPDX-License-Identifier: Apache-2.0
/**
 * The web application: an archive in the browser. {@link org.hearsay.app.web.WebServer} names every address; a class for each
 * kind of page turns what the archive holds into what a template shows.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;

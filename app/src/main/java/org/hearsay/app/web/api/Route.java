// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * A call of the API.
 *
 * @param method of HTTP
 * @param path with names in braces, as in {@code openapi.json}
 * @param handler answers it
 */
public record Route(HandlerType method, String path, Handler handler) {}

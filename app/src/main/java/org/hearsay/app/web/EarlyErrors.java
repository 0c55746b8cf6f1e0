// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.Api;
import org.hearsay.app.web.api.ProblemDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is refused before any page or call sees it: addresses that are none, or too long. Browsers get a page of it, others a
 * problem document; it tells nothing of the inside.
 */
final class EarlyErrors extends ErrorHandler {
    private final Texts texts;

    EarlyErrors(Texts texts) {
        this.texts = texts;
        setShowStacks(false);
        setShowCauses(false);
        setShowOrigin(false);
    }

    @Override
    public boolean errorPageForMethod(@Nullable String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        String path = request.getHttpURI().getPath();
        if (accepted != null && accepted.contains("text/html") && (path == null || !Api.serves(path))) {
            super.generateResponse(request, response, code, message, cause, callback);
            return;
        }
        String text = texts.of(code == 414 || code == 431 ? "api.long" : "api.http");
        response.setStatus(code);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, ProblemDocument.TYPE)
                .put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, ProblemDocument.of(HttpStatus.forStatus(code), text), callback);
    }
}

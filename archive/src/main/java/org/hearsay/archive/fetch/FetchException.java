// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Why a page could not be fetched, and what to do about it. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    FetchException(String message) {
        super(message);
    }

    static FetchException tooSlow(Duration patience) {
        return new FetchException(
                "no whole answer in time (" + patience.toSeconds() + " s); try again, or save the page from a browser");
    }

    static FetchException of(IOException e, URI uri, Duration patience) {
        if (unknownHost(e)) {
            return new FetchException("no such host: " + uri.getHost() + "; check the address and the connection");
        }
        return switch (e) {
            case HttpConnectTimeoutException timeout ->
                new FetchException("could not connect to " + uri.getHost() + " in time; try again");
            case HttpTimeoutException timeout -> tooSlow(patience);
            case ConnectException refused ->
                new FetchException("could not connect to " + uri.getHost() + "; check the address and the connection");
            case SSLException ssl ->
                new FetchException("no secure connection to " + uri.getHost() + " (" + ssl.getMessage() + ")");
            default -> new FetchException("the connection broke (" + e.getMessage() + "); try again");
        };
    }

    private static boolean unknownHost(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}

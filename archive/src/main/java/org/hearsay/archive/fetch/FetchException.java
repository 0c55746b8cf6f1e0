// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;

/** Why a page could not be fetched, and what to do about it. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final @Nullable Instant until;

    private FetchException(String message, Kind kind, @Nullable Instant until) {
        super(message);
        this.kind = kind;
        this.until = until;
    }

    /** Trying again later may help. */
    public boolean isPassing() {
        return kind == Kind.PASSING;
    }

    /** Until when the server asks us to wait, if it does. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** It can be had, but not by robots. */
    public boolean isUnwanted() {
        return kind == Kind.UNWANTED;
    }

    /** The host stands in no public network. */
    boolean isClosed() {
        return kind == Kind.CLOSED;
    }

    static FetchException lasting(String message) {
        return new FetchException(message, Kind.LASTING, null);
    }

    static FetchException unwanted(String message) {
        return new FetchException(message, Kind.UNWANTED, null);
    }

    static FetchException passing(String message) {
        return new FetchException(message, Kind.PASSING, null);
    }

    static FetchException passing(String message, Instant until) {
        return new FetchException(message, Kind.PASSING, until);
    }

    static FetchException interrupted() {
        return passing("was interrupted");
    }

    static FetchException tooSlow(Duration patience) {
        return passing(
                "no whole answer in time (" + patience.toSeconds() + " s); try again, or save the page from a browser");
    }

    /** The server answered, but not with what was asked for. */
    static FetchException refused(int status, Optional<Instant> until) {
        boolean busy = status == 429 || status >= 500;
        return new FetchException(refusal(status), busy ? Kind.PASSING : Kind.LASTING, until.orElse(null));
    }

    private static String refusal(int status) {
        return switch (status) {
            case 401, 402, 403, 451 ->
                "the server does not let us read it (status " + status + "); save it from a browser and read the file";
            case 404, 410 -> "no such page on the server (status " + status + "); check the address";
            case 429, 503 -> "the server is busy (status " + status + "); try again later";
            default ->
                status >= 500
                        ? "the server failed (status " + status + "); try again later"
                        : "the server answered with status " + status + "; open it in a browser to see why";
        };
    }

    /** No answer came. */
    static FetchException of(IOException e, URI uri) {
        String host = uri.getHost();
        return switch (e) {
            case ClosedNetworkException closed ->
                new FetchException(
                        closed.getMessage() + ": not of the public internet; --allow-private fetches it all the same",
                        Kind.CLOSED,
                        null);
            case UnknownHostException unknown ->
                passing("no such host: " + host + "; check the address and the connection");
            case ConnectTimeoutException timeout -> passing("could not connect to " + host + " in time; try again");
            case SocketTimeoutException timeout -> passing("the server fell silent; try again");
            case ConnectException refused ->
                passing("could not connect to " + host + "; check the address and the connection");
            case NoRouteToHostException noRoute ->
                passing("could not connect to " + host + "; check the address and the connection");
            case SSLException ssl -> passing("no secure connection to " + host + " (" + ssl.getMessage() + ")");
            default -> passing("the connection broke (" + e.getMessage() + "); try again");
        };
    }

    private enum Kind {
        PASSING,
        LASTING,
        UNWANTED,
        CLOSED
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address at once, as a browser would that is careful: no address outside the public internet is reached,
 * also not through redirects or answers of name servers, and bytes, time, redirects and unpacking have their limits.
 */
public final class Fetcher {
    private final FetchSettings settings;
    private final String userAgent;
    private final Time time;

    private Fetcher(FetchSettings settings, String userAgent, Time time) {
        this.settings = settings;
        this.userAgent = userAgent;
        this.time = time;
    }

    /** For single addresses that a person named. */
    public static Fetcher ofAPerson(FetchSettings settings) {
        return new Fetcher(settings, UserAgent.OF_A_PERSON, Time.SYSTEM);
    }

    /** For addresses that nobody named one by one. */
    static Fetcher ofARobot(FetchSettings settings, Time time) {
        return new Fetcher(settings, UserAgent.OF_A_ROBOT, time);
    }

    /** The answer, after redirects, whatever its status. */
    public Answer get(Request request) throws FetchException {
        return follow(request, this::send);
    }

    /** Sends a request, and again where its answers send us, each hop as the caller sends it. */
    public Answer follow(Request request, Hop hop) throws FetchException {
        Request next = request;
        for (int redirects = 0; redirects <= settings.mostRedirects(); redirects++) {
            Answer answer = hop.send(next);
            if (!answer.isRedirect()) {
                return answer;
            }
            next = next.at(Address.redirect(next.address(), answer));
        }
        throw FetchException.lasting(
                "was sent on more than " + settings.mostRedirects() + " times; open it in a browser and save it");
    }

    /** One request, without following where its answer sends us. */
    public Answer send(Request request) throws FetchException {
        Exchange exchange = new Exchange(request, userAgent, settings, time);
        FutureTask<Answer> answer = new FutureTask<>(exchange);
        // A thread of its own: neither a name server nor a body that trickles can hold us longer than our patience.
        Thread.ofPlatform().daemon().name("fetch").start(answer);
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw FetchException.tooSlow(settings.patience());
        } catch (ExecutionException e) {
            throw failure(e.getCause(), request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.interrupted();
        } finally {
            exchange.hangUp();
        }
    }

    private static FetchException failure(@Nullable Throwable cause, Request request) {
        return cause instanceof FetchException told
                ? told
                : cause instanceof IOException io
                        ? FetchException.of(io, request.address())
                        : FetchException.lasting("could not be fetched (" + cause + ")");
    }

    /** How one request is sent. */
    @FunctionalInterface
    public interface Hop {
        /** The answer to one request, wherever it sends us. */
        Answer send(Request request) throws FetchException;
    }
}

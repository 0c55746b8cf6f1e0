// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.Page;

/**
 * Pages fetched by their address: one polite request each, one after the other, at most five redirects, and no more than
 * the most bytes that are read of a page.
 */
public final class WebPages {
    private static final String USER_AGENT = "Hearsay/0.1 (+reads a news page once, at a person's request)";
    private static final String ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1";
    private static final int MOST_REDIRECTS = 5;

    private final Duration patience;
    private final int mostBytes;
    private final Duration connectPatience;

    /** Ten seconds to connect, thirty for a page of at most so many bytes. */
    public WebPages(int mostBytes) {
        this(Duration.ofSeconds(10), Duration.ofSeconds(30), mostBytes);
    }

    WebPages(Duration connectPatience, Duration patience, int mostBytes) {
        this.connectPatience = connectPatience;
        this.patience = patience;
        this.mostBytes = mostBytes;
    }

    /** The page at an address; who asks while another page is fetched waits. */
    public synchronized Page fetch(String address) throws FetchException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(connectPatience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            return fetch(client, address);
        } finally {
            client.shutdownNow();
        }
    }

    private Page fetch(HttpClient client, String address) throws FetchException {
        URI uri = Address.parse(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<Bytes> response = send(client, uri);
            if (Answer.isRedirect(response)) {
                uri = Address.redirect(uri, response);
            } else {
                return new Answer(response, mostBytes).page(uri);
            }
        }
        throw new FetchException(
                "was sent on more than " + MOST_REDIRECTS + " times; open it in a browser and save it");
    }

    private HttpResponse<Bytes> send(HttpClient client, URI uri) throws FetchException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("User-Agent", USER_AGENT)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<Bytes>> answer =
                client.sendAsync(request, response -> new CappedBody(mostBytes));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw FetchException.tooSlow(patience);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? FetchException.of(io, uri, patience)
                    : new FetchException("could not be fetched (" + e.getCause() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("was interrupted");
        } finally {
            answer.cancel(true);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.archive.bytes.Bytes;
import org.jspecify.annotations.Nullable;

/** One request and its answer over a connection of their own: no proxy, no cookies, no passwords, nothing kept. */
final class Exchange implements Callable<Answer> {
    private static final TlsSocketStrategy TLS = DefaultClientTlsStrategy.createDefault();
    /** The one header of ours that says another thing each time it comes. */
    private static final String ROBOTS = "x-robots-tag";

    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(32 * 1024)
            .setMaxHeaderCount(200)
            .build();

    private final Request request;
    private final Time time;
    private final HttpGet get;
    private final int mostBytes;
    private final CloseableHttpClient client;
    private @Nullable Socket socket;
    private boolean over;

    Exchange(Request request, String userAgent, FetchSettings settings, Time time) {
        this.request = request;
        this.time = time;
        this.mostBytes = settings.mostBytes();
        this.get = get(request, userAgent);
        this.client = HttpClientBuilder.create()
                .setConnectionManager(connection(settings))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    private static HttpGet get(Request request, String userAgent) {
        HttpGet get = new HttpGet(Address.target(request.address()));
        get.setHeader("User-Agent", userAgent);
        get.setHeader("Accept", request.accept());
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Connection", "close");
        if (request.known().etag() != null) {
            get.setHeader("If-None-Match", request.known().etag());
        }
        if (request.known().lastModified() != null) {
            get.setHeader("If-Modified-Since", request.known().lastModified());
        }
        get.setConfig(RequestConfig.custom()
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        return get;
    }

    private BasicHttpClientConnectionManager connection(FetchSettings settings) {
        DnsResolver lookup = new GuardedLookup(settings.lookup(), settings.allowPrivate());
        BasicHttpClientConnectionManager connection = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> socket(),
                        null,
                        lookup,
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register("https", TLS)
                                .build()),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build());
        connection.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectPatience()))
                .setSocketTimeout(Timeout.of(settings.patience()))
                .build());
        return connection;
    }

    @Override
    public Answer call() throws IOException, FetchException {
        URI address = request.address();
        HttpHost host = new HttpHost(address.getScheme().toLowerCase(Locale.ROOT), bare(address), address.getPort());
        // The answer is never closed: that would read the rest of what may have no end. The connection is cut instead.
        ClassicHttpResponse response = client.executeOpen(host, get, null);
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            headers.merge(name, header.getValue(), (first, next) -> name.equals(ROBOTS) ? first + "," + next : first);
        }
        return new Answer(address, response.getCode(), headers, body(response, headers), time.now());
    }

    /** The host, an IPv6 address without its brackets. */
    private static String bare(URI address) {
        String host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private Bytes body(ClassicHttpResponse response, Map<String, String> headers) throws IOException, FetchException {
        if (response.getEntity() == null) {
            return new Bytes(new byte[0], true);
        }
        InputStream stream = response.getEntity().getContent();
        Bytes body = Bytes.read(new LenientBody(stream), mostBytes);
        String encoding = headers.getOrDefault("content-encoding", "").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> unzipped(body);
            default -> throw FetchException.lasting("was sent in an encoding that nobody asked for: " + encoding);
        };
    }

    private Bytes unzipped(Bytes body) throws FetchException {
        if (body.array().length == 0) {
            return body;
        }
        try {
            return body.unzipped(mostBytes);
        } catch (IOException e) {
            throw FetchException.lasting("was sent compressed, and cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    private synchronized Socket socket() throws IOException {
        if (over) {
            throw new InterruptedIOException("hung up");
        }
        socket = new Socket(Proxy.NO_PROXY);
        return socket;
    }

    /** Hangs up, from any thread, at once: the client's own ways to close wait for whoever is connecting. */
    synchronized void hangUp() {
        over = true;
        if (socket != null) {
            Closer.closeQuietly(socket);
        }
    }
}

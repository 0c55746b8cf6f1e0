// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.HostLookup;

/** A real web server on this machine. What it was not told to serve is not found. */
public final class LocalServer implements AutoCloseable {
    /** Any host is this machine. */
    public static final HostLookup HERE = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};

    /** Ten seconds of patience, 100 kB, the machine itself allowed. */
    public static final FetchSettings SETTINGS =
            new FetchSettings(Duration.ofSeconds(10), Duration.ofSeconds(10), 100_000, 5, true, HERE);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public LocalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        serve("/", exchange -> answer(exchange, 404, "text/plain", utf8("nothing here")));
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The same server under another name, for a lookup by which any host is this machine. */
    public String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** Paths that were asked for, with their queries, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public LocalServer serve(String path, HttpHandler handler) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // It serves nothing there yet.
        }
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestURI().toString());
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    public LocalServer page(String path, String type, String text) {
        return serve(path, exchange -> answer(exchange, 200, type, utf8(text)));
    }

    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

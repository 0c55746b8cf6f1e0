// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A real web server on this machine: a page that nobody may reach, and others that do harm. */
final class HostileServer implements AutoCloseable {
    private static final int ENDLESS = 4_000_000;
    private static final int BOMB = 200_000_000;
    private static final byte[] BLOCK = new byte[1000];

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger secrets = new AtomicInteger();
    private final AtomicInteger loops = new AtomicInteger();
    private final HttpServer server;

    HostileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        byte[] bomb = bomb();
        serve("/secret", exchange -> {
            secrets.incrementAndGet();
            answer(exchange, 200, "<p>secret".getBytes(StandardCharsets.UTF_8));
        });
        serve("/away", exchange -> redirect(exchange, exchange.getRequestURI().getQuery()));
        serve("/loop", exchange -> {
            loops.incrementAndGet();
            redirect(exchange, "/loop");
        });
        serve("/endless", exchange -> endless(exchange, 0));
        serve("/trickle", exchange -> endless(exchange, 50));
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, bomb);
        });
        server.start();
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        answer(exchange, 302, new byte[0]);
    }

    private static void endless(HttpExchange exchange, int pauseMillis) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        for (int i = 0; i < ENDLESS; i++) {
            body.write(BLOCK);
            if (pauseMillis > 0) {
                body.flush();
                pause(pauseMillis);
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < BOMB; i += BLOCK.length) {
                gzip.write(BLOCK);
            }
        }
        return out.toByteArray();
    }

    /** Its address under a name of a host, an IPv6 address in its brackets. */
    String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** How often the page was reached that nobody may reach. */
    int secrets() {
        return secrets.get();
    }

    /** How often the page that sends us back to itself was asked for. */
    int loops() {
        return loops.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

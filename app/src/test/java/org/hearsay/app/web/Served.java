// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.Archive;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real server over an archive of its own, and what a browser or a program would ask of it. */
public final class Served implements AutoCloseable {
    /** What programs give. */
    static final String TOKEN = "a-token.of_the~tests+0/1==";

    private final Archive archive;
    private final WebServer server;
    private final int port;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Served(Path folder, Settings settings, Supplier<Reader> reader) {
        this.archive = Archive.open(folder.resolve("served.db").toString());
        this.server = new WebServer(archive, settings, reader, Web.of(FetchSettings.STANDARD), "test", log::add);
        this.port = server.start();
    }

    /** With the sample stories. */
    public static Served demo(Path folder) throws IOException {
        return demo(folder, Settings.local(0), () -> new PlainReader()::read);
    }

    public static Served demo(Path folder, Settings settings, Supplier<Reader> reader) throws IOException {
        Served served = new Served(folder, settings, reader);
        Demo.fill(served.archive);
        return served;
    }

    /** The same, for programs that have something read. */
    static Served forPrograms(Path folder, Supplier<Reader> reader) throws IOException {
        return demo(
                folder,
                new Settings("127.0.0.1", 0, List.of(), null, TOKEN, false, true, false, Locale.ENGLISH),
                reader);
    }

    /** Adds a page, read by simple rules. */
    void add(Page page) throws NoArticleException {
        try (Writer writer = archive.writer("test")) {
            writer.add(Entry.of(new PlainReader().read(page)));
            writer.commit();
        }
    }

    public Archive archive() {
        return archive;
    }

    List<String> log() {
        return log;
    }

    int port() {
        return port;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(
                request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Jsoup.parse(answer.body(), address(path));
    }

    /** Sends a form, with what else is given: name, value, name, value. */
    HttpResponse<String> post(String path, String[] headers, String... fields)
            throws IOException, InterruptedException {
        String form = Arrays.stream(fields)
                .map(f -> URLEncoder.encode(f, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        StringBuilder body = new StringBuilder();
        String[] encoded = form.split(" ", -1);
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded[i]).append('=').append(encoded[i + 1]);
        }
        return client.send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends JSON with the token. */
    HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        return send(
                path,
                "POST",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + TOKEN);
    }

    /** Sends any bytes by any method. */
    HttpResponse<String> send(String path, String method, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                request(path, headers)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The token of the forms that this visitor sees. */
    String token() throws IOException, InterruptedException {
        return page("/").select("input[name=token]").attr("value");
    }

    /** The answer to a request in these very words, which close the connection. */
    String rawAnswer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first line of the answer to a request in these very words. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}

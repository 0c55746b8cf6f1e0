// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Chromium without a window, driven through its own debugging protocol, so that no driver need be installed. */
public final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 30;
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int last;

    /** The browser of this machine: what BROWSER names, else the first on the path; empty when there is none. */
    public static Optional<Path> installed() {
        String named = System.getenv("BROWSER");
        if (named != null && Files.isExecutable(Path.of(named))) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(d -> NAMES.stream().map(n -> Path.of(d, n)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One that shows a file. */
    public Browser(Path binary, Path profile, Path page) throws IOException, InterruptedException {
        this(binary, profile);
        open(page.toUri().toString());
    }

    /** One that shows nothing yet. */
    public Browser(Path binary, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        binary.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--window-size=1280,900",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        String port = port(profile.resolve("DevToolsActivePort"));
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        JsonNode tabs = JSON.readTree(
                client.send(list, HttpResponse.BodyHandlers.ofString()).body());
        String tab = Stream.of(JSON.treeToValue(tabs, JsonNode[].class))
                .filter(t -> t.path("type").asText().equals("page"))
                .map(t -> t.path("webSocketDebuggerUrl").asText())
                .findFirst()
                .orElseThrow();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(tab), new Listener())
                .join();
        send("Network.enable", Map.of());
        send("Page.enable", Map.of());
        send("Log.enable", Map.of());
        send("Runtime.enable", Map.of());
    }

    /** Goes to an address and waits until its page is there. */
    public void open(String address) throws IOException, InterruptedException {
        value("window.left = true");
        send("Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete' && window.left !== true");
    }

    /** What the browser complained of since it was asked last: errors of scripts, and what a policy kept out. */
    public List<String> complaints() throws IOException, InterruptedException {
        value("0");
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Shows pages as another medium, or to somebody who prefers another look; empty: as usual. */
    public void media(String medium, String colours) throws IOException, InterruptedException {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Shows pages in a window of another size. */
    public void size(int width, int height) throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether pages may run scripts from now on. */
    public void scripts(boolean allowed) throws IOException, InterruptedException {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** What a promise yields, as text. */
    public String awaited(String promise) throws IOException, InterruptedException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", promise, "awaitPromise", true, "returnByValue", true));
        return answer.path("result").path("result").path("value").asText();
    }

    private static String port(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).getFirst();
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser did not start");
    }

    /** What a JavaScript expression yields, as text. */
    public String value(String expression) throws IOException, InterruptedException {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"));
        return answer.path("result").path("result").path("value").asText();
    }

    /** Waits until something holds. */
    public void await(String condition) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (value(condition).equals("true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never: " + condition);
    }

    /** Clicks with the mouse in the middle of the first element of a selector. */
    public void click(String selector) throws IOException, InterruptedException {
        String box = "(() => { const e = document.querySelector('" + selector
                + "'); e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect(); return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()";
        String[] at = value(box).split(" ");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "button",
                            "left",
                            "clickCount",
                            1,
                            "x",
                            Double.parseDouble(at[0]),
                            "y",
                            Double.parseDouble(at[1])));
        }
    }

    /** Draws with the mouse from the middle of the first element of a selector to that of another. */
    public void draw(String from, String to) throws IOException, InterruptedException {
        double[] start = middle(from);
        mouse("mousePressed", start);
        // Where the other stands after what was pressed may have changed the page.
        double[] end = middle(to);
        mouse("mouseMoved", new double[] {(start[0] + end[0]) / 2, end[1]});
        mouse("mouseMoved", end);
        mouse("mouseReleased", end);
    }

    private double[] middle(String selector) throws IOException, InterruptedException {
        String[] at = value("(() => { const r = document.querySelector('" + selector + "').getBoundingClientRect();"
                        + " return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()")
                .split(" ");
        return new double[] {Double.parseDouble(at[0]), Double.parseDouble(at[1])};
    }

    private void mouse(String type, double[] at) throws IOException, InterruptedException {
        send(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "button", "left", "buttons", 1, "clickCount", 1, "x", at[0], "y", at[1]));
    }

    /** Presses a key; {@code text} is what it types, or empty. */
    public void press(String key, int code, String text) throws IOException, InterruptedException {
        send(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        key,
                        "windowsVirtualKeyCode",
                        code,
                        "text",
                        text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Every address that the page asked for, its own too. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        while (true) {
            JsonNode answer = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (answer.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(answer.path("params").path("request").path("url").asText());
            }
            if (answer.path("method").asText().equals("Log.entryAdded")) {
                complaints.add(answer.path("params").path("entry").path("text").asText());
            }
            if (answer.path("method").asText().equals("Runtime.exceptionThrown")) {
                complaints.add(answer.path("params").path("exceptionDetails").toString());
            }
            if (answer.path("id").asInt() == last) {
                return answer;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            // The profile is deleted next, which a running browser would still write to.
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(text.toString(), e);
                }
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who look at pages at the same time, each one page after the other. */
final class Visitors {
    private final String base;
    private final Places places;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Visitors(String base, Places places) {
        this.base = base;
        this.places = places;
    }

    /**
     * What they saw.
     *
     * @param millis from request to the last byte, by kind of page
     * @param errors answers that were none
     */
    record Seen(Map<Places.Kind, List<Double>> millis, int errors) {}

    /** @param many visitors; each looks at so many pages */
    Seen look(int many, int pages, int seed) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Seen>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int visitor = i;
                all.add(threads.submit(() -> look(pages, new Random(seed + 1_000L * visitor))));
            }
            Map<Places.Kind, List<Double>> millis = new EnumMap<>(Places.Kind.class);
            int errors = 0;
            for (Future<Seen> one : all) {
                try {
                    Seen seen = one.get();
                    seen.millis()
                            .forEach((kind, list) -> millis.computeIfAbsent(kind, k -> new ArrayList<>())
                                    .addAll(list));
                    errors += seen.errors();
                } catch (java.util.concurrent.ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
            return new Seen(millis, errors);
        }
    }

    private Seen look(int pages, Random random) throws IOException, InterruptedException {
        Map<Places.Kind, List<Double>> millis = new EnumMap<>(Places.Kind.class);
        int errors = 0;
        for (int i = 0; i < pages; i++) {
            Places.Kind kind = Places.Kind.values()[random.nextInt(Places.Kind.values().length)];
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + places.path(kind, random)))
                    .build();
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            millis.computeIfAbsent(kind, k -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() >= 400) {
                errors++;
            }
        }
        return new Seen(millis, errors);
    }

    /** How many bytes a page has, without its style sheet and scripts, as they come unpacked. */
    int weight(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
}

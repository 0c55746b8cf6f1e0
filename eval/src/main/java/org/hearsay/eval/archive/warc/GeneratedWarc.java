// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.hearsay.archive.warc.WarcCounts;
import org.hearsay.eval.archive.generated.GeneratedArticles;

/**
 * A WARC file of any size, written byte by byte so that it can be wrong: pages of many sizes, requests, images and error
 * pages, and now and then a record that lacks its end or begins with nonsense.
 */
final class GeneratedWarc {
    /** One record in so many is damaged. */
    private static final int DAMAGED = 500;

    private static final int KINDS = 8;
    private static final int PADDING = 24;

    private final GeneratedArticles articles = new GeneratedArticles();
    private final boolean packed;
    private long pages;
    private long others;
    private long damaged;

    private GeneratedWarc(boolean packed) {
        this.packed = packed;
    }

    /**
     * Writes one.
     *
     * @param bytes how many bytes of records, before they are packed
     * @param packed whether each record is packed by itself, as crawlers do
     * @return what a reader must find in it
     */
    static WarcCounts write(Path file, long bytes, boolean packed) throws IOException {
        return new GeneratedWarc(packed).write(file, bytes);
    }

    private WarcCounts write(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            long written = 0;
            for (int number = 1; written < bytes; number++) {
                byte[] record = record(number);
                written += record.length;
                byte[] stored = packed ? packed(record) : record;
                boolean breaks = number % DAMAGED == 0;
                out.write(breaks ? Arrays.copyOf(stored, stored.length * 2 / 3) : stored);
                count(number, breaks);
            }
            // The crawler was stopped while it wrote its last record.
            byte[] last = record(1);
            out.write(Arrays.copyOf(packed ? packed(last) : last, 400));
        }
        return new WarcCounts(pages, others, damaged, 1);
    }

    private void count(int number, boolean breaks) {
        if (breaks) {
            damaged++;
        } else if (number % KINDS < 5) {
            pages++;
        } else {
            others++;
        }
    }

    /** Five pages, a request, an image, and a page that was not found. */
    private byte[] record(int number) {
        return switch (number % KINDS) {
            case 5 ->
                record(
                        number,
                        "request",
                        "application/http; msgtype=request",
                        "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
            case 6 ->
                record(number, "response", "application/http; msgtype=response", http("200 OK", "image/png", "PNG"));
            case 7 ->
                record(
                        number,
                        "response",
                        "application/http; msgtype=response",
                        http("404 Not Found", "text/html", "<p>gone"));
            default ->
                record(
                        number,
                        "response",
                        "application/http; msgtype=response",
                        http("200 OK", "text/html; charset=utf-8", page(number)));
        };
    }

    /** Most of what a real page weighs is neither text nor read. */
    private String page(int number) {
        return new String(articles.article(number).page().bytes(), UTF_8)
                + "<script>/* %d */</script>\n".formatted(number).repeat(1 + number % 7 * PADDING * 40);
    }

    private static String http(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    }

    private static byte[] record(int number, String kind, String type, String block) {
        byte[] bytes = block.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 400);
        out.writeBytes(("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: https://outlet.example/" + number
                        + "\r\nWARC-Date: 2024-03-14T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0-" + number
                        + ">\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(UTF_8));
        out.writeBytes(bytes);
        out.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(record);
        }
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.LocalServer;

/** WARC files, written byte by byte so that they can be wrong. */
public final class Warcs {
    private Warcs() {}

    /** A page that was answered with status 200. */
    public static byte[] page(int number, String text) {
        return response(number, "200 OK", "text/html; charset=ISO-8859-1", "<p>" + text);
    }

    public static byte[] response(int number, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return record("response", "application/http; msgtype=response", number, http.getBytes(UTF_8), http.length());
    }

    public static byte[] record(String kind, String type, int number, byte[] block, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: https://courier.example/" + number
                + "\r\nWARC-Date: 2024-03-14T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0-" + number
                + ">\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        return joined(List.of(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
    }

    /** An info record, four pages and two responses that are none. */
    public static List<byte[]> some() {
        byte[] info = "software: a crawler\r\n".getBytes(UTF_8);
        return List.of(
                record("warcinfo", "application/warc-fields", 0, info, info.length),
                page(1, "one"),
                response(2, "404 Not Found", "text/html", "<p>gone"),
                page(3, "three"),
                response(4, "200 OK", "image/png", "PNG"),
                page(5, "five"),
                page(6, "six"));
    }

    public static byte[] joined(List<byte[]> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** Each record packed by itself, as the format wants it. */
    public static List<byte[]> packed(List<byte[]> records) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        for (byte[] record : records) {
            packed.add(LocalServer.gzip(record));
        }
        return packed;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.archive.fetch.MediaType;
import org.hearsay.article.Page;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** The page in a record. */
final class CapturedPage {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final int OK = 200;

    private CapturedPage() {}

    /** The page; empty when the record holds something else. */
    static Optional<WarcPage> of(WarcRecord record, int mostBytes) throws IOException, NoPageException {
        if (!(record instanceof WarcResponse response)
                || response.target() == null
                || !response.contentType().base().equals(org.netpreserve.jwarc.MediaType.HTTP)) {
            return Optional.empty();
        }
        HttpResponse http = http(response);
        MediaType type = MediaType.of(http.headers().first("Content-Type").orElse(""));
        if (http.status() != OK || type.type() == null || !HTML.contains(type.type())) {
            return Optional.empty();
        }
        Bytes body = body(http, mostBytes);
        if (body.array().length == 0) {
            return Optional.empty();
        }
        boolean whole = response.truncated() == WarcTruncationReason.NOT_TRUNCATED
                && response.headers().first("WARC-Segment-Number").isEmpty();
        Page page = new Bytes(body.array(), body.whole() && whole)
                .page()
                .at(response.target())
                .served(type.type(), type.charset());
        return Optional.of(new WarcPage(page, response.date()));
    }

    private static HttpResponse http(WarcResponse response) throws IOException, NoPageException {
        try {
            return response.http();
        } catch (ParsingException | EOFException e) {
            throw new NoPageException(e);
        }
    }

    /** Some crawlers unpack what they keep and leave the header as it was; so the bytes tell. */
    private static Bytes body(HttpResponse http, int mostBytes) throws IOException, NoPageException {
        byte[] read = http.body().stream().readNBytes(mostBytes + 1);
        Bytes raw = new Bytes(Arrays.copyOf(read, Math.min(read.length, mostBytes)), read.length <= mostBytes);
        if (!raw.isZipped()) {
            return raw;
        }
        try {
            return raw.unzipped(mostBytes);
        } catch (IOException e) {
            throw new NoPageException(e);
        }
    }

    /** A whole record whose content is broken. */
    static final class NoPageException extends Exception {
        private static final long serialVersionUID = 1;

        NoPageException(Throwable cause) {
            super(cause);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What was given or fetched: the bytes of a page, with its name, address and media type.
 *
 * <p>A page is immutable and safe for use by many threads.
 */
public final class Page {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    private final byte[] bytes;
    private final @Nullable String file;
    private final @Nullable String url;
    private final @Nullable String mediaType;
    private final @Nullable String charset;
    private final boolean whole;
    private final Given given;
    private final @Nullable Instant taken;
    private final @Nullable String fingerprint;
    private final @Nullable PageDate listed;

    private Page(
            byte[] bytes,
            @Nullable String file,
            @Nullable String url,
            @Nullable String mediaType,
            @Nullable String charset,
            boolean whole,
            Given given,
            @Nullable PageDate listed,
            @Nullable Instant taken,
            @Nullable String fingerprint) {
        this.bytes = bytes;
        this.file = file;
        this.url = url;
        this.mediaType = mediaType;
        this.charset = charset;
        this.whole = whole;
        this.given = given;
        this.listed = listed;
        this.taken = taken;
        this.fingerprint = fingerprint;
    }

    /** A page whose kind (HTML or plain text) and charset are found from the bytes. */
    public static Page of(byte[] bytes) {
        return new Page(bytes.clone(), null, null, null, null, true, Given.NOTHING, null, null, null);
    }

    /** A page that somebody already scraped: lines of plain text. */
    public static Page ofText(String text) {
        return new Page(utf8(text), null, null, PLAIN, "UTF-8", true, Given.NOTHING, null, null, null);
    }

    /** A page as published. */
    public static Page ofHtml(String html) {
        return new Page(utf8(html), null, null, HTML, "UTF-8", true, Given.NOTHING, null, null, null);
    }

    /** A page that is gone, and of which its SHA-256 is known, as of a record that is read again; it has no bytes. */
    public static Page ofFingerprint(String sha256) {
        return new Page(new byte[0], null, null, null, null, true, Given.NOTHING, null, null, sha256);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same page under a name that messages and the record show, usually its path as the user wrote it. */
    public Page named(String name) {
        return new Page(bytes, name, url, mediaType, charset, whole, given, listed, taken, fingerprint);
    }

    /** The same page with the address that it was fetched from. */
    public Page at(String address) {
        return new Page(bytes, file, address, mediaType, charset, whole, given, listed, taken, fingerprint);
    }

    /**
     * The same page with what its server said of it.
     *
     * @param type media type without parameters, such as {@code text/html}; null when unknown
     * @param charsetName charset of the HTTP header; null when it names none
     */
    public Page served(@Nullable String type, @Nullable String charsetName) {
        return new Page(bytes, file, url, type, charsetName, whole, given, listed, taken, fingerprint);
    }

    /** The same page, known to lack a part (a body cut at a limit); of a truncated page nothing can be called absent. */
    public Page truncated() {
        return new Page(bytes, file, url, mediaType, charset, false, given, listed, taken, fingerprint);
    }

    /** The same page with what the user knows of it, which wins over what the page says. */
    public Page given(Given facts) {
        return new Page(bytes, file, url, mediaType, charset, whole, facts, listed, taken, fingerprint);
    }

    /**
     * The same page with the date of publication by which a feed or a news sitemap lists it; it counts only where the
     * page itself tells none.
     */
    public Page listed(PageDate published) {
        return new Page(bytes, file, url, mediaType, charset, whole, given, published, taken, fingerprint);
    }

    /** The same page with the moment at which it was fetched, or captured by who kept it. */
    public Page taken(Instant when) {
        return new Page(bytes, file, url, mediaType, charset, whole, given, listed, when, fingerprint);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name that messages show: the file, else the address, else "page". */
    public String name() {
        return file != null ? file : url != null ? url : "page";
    }

    public @Nullable String file() {
        return file;
    }

    public @Nullable String url() {
        return url;
    }

    /** The media type that was given, such as {@code text/html}; null: found from the bytes. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** The charset that was given; null: found from the bytes. */
    public @Nullable String charset() {
        return charset;
    }

    /** False when the page is known to be cut. */
    public boolean whole() {
        return whole;
    }

    public Given given() {
        return given;
    }

    /** When it was fetched or captured; null where nobody knows, as of a file. */
    public @Nullable Instant taken() {
        return taken;
    }

    /** The date of publication by which a feed lists the page; null: no feed does. */
    public @Nullable PageDate listed() {
        return listed;
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        if (fingerprint != null) {
            return fingerprint;
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return name() + " (" + bytes.length + " bytes)";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset of a page: byte order mark, what the server says, what the page says, else a guess from the bytes. */
final class Charsets {
    /** Pages declare their charset in their first kilobytes; some put scripts before it. */
    private static final int DECLARED_WITHIN = 8192;
    /** The detector is slow, and more than this does not make it surer. */
    private static final int DETECTED_FROM = 65536;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\b[^>]{0,200}?charset|\\?xml[^>]{0,80}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private Charsets() {}

    static boolean hasByteOrderMark(byte[] bytes) {
        return markLength(bytes) > 0;
    }

    /** The characters of the bytes, without byte order mark; malformed bytes become U+FFFD. */
    static String decode(byte[] bytes, @Nullable String declared) {
        int skip = markLength(bytes);
        Charset charset = of(bytes, declared);
        return new String(bytes, skip, bytes.length - skip, charset);
    }

    private static Charset of(byte[] bytes, @Nullable String declared) {
        int mark = markLength(bytes);
        if (mark == 4) {
            return Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE");
        }
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        if (mark == 2) {
            return bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        boolean utf8 = isUtf8(bytes);
        if (utf8 && !isAscii(bytes)) {
            return StandardCharsets.UTF_8; // no other text looks like it by chance, whatever is declared
        }
        Optional<Charset> said = named(declared).or(() -> named(declaredIn(bytes)));
        if (said.isPresent() && (utf8 || !said.get().equals(StandardCharsets.UTF_8))) {
            return said.get();
        }
        return utf8 ? StandardCharsets.UTF_8 : detected(bytes).orElse(Charset.forName("windows-1252"));
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return 3;
        }
        // First, since a mark of UTF-32 begins like one of UTF-16.
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return 4;
        }
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String declaredIn(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Optional<Charset> named(@Nullable String name) {
        if (name == null || !name.matches("[A-Za-z0-9][\\w.:+-]*") || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(name);
        if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
            return Optional.of(Charset.forName("windows-1252")); // as browsers do
        }
        return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
    }

    /** Whether the bytes are UTF-8; a character that the end of the bytes cuts is no fault. */
    private static boolean isUtf8(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            if ((bytes[bytes.length - back] & 0xc0) == 0xc0) {
                end = bytes.length - back;
                break;
            }
        }
        if (new String(bytes, 0, end, StandardCharsets.UTF_8).indexOf('\ufffd') < 0) {
            return true; // much faster than to ask the decoder for faults
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED_FROM)));
        CharsetMatch match = detector.detect();
        return match == null ? Optional.empty() : named(match.getName());
    }
}

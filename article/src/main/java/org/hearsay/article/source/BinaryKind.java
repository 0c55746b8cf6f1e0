// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file that is no text is, from its first bytes. */
final class BinaryKind {
    /** Control characters among this many first bytes betray a binary file. */
    private static final int LOOKED_AT = 4096;
    /** Text has hardly any control characters; one in fifty allows for stray form feeds and escapes. */
    private static final int MOST_CONTROLS_PER_MILLE = 20;

    private static final Map<String, String> MAGIC = magic();

    private BinaryKind() {}

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF-", "a PDF");
        magic.put("\u0089PNG", "a PNG image");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG image");
        magic.put("GIF8", "a GIF image");
        magic.put("RIFF", "a RIFF file (image, sound or film)");
        magic.put("PK\u0003\u0004", "a ZIP archive or office document");
        magic.put("\u001f\u008b", "a gzip file");
        magic.put("BZh", "a bzip2 file");
        magic.put("\u00fd7zXZ", "an xz file");
        magic.put("7z\u00bc\u00af", "a 7z archive");
        magic.put("(\u00b5/\u00fd", "a Zstandard file");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        magic.put("\u007fELF", "a program");
        magic.put("ID3", "an MP3 sound");
        magic.put("{\\rtf", "an RTF document");
        magic.put("SQLite format 3", "an SQLite database");
        return magic;
    }

    /** The kind with its article, such as "a PDF"; empty for what may be text. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> entry : MAGIC.entrySet()) {
            if (head.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return !Charsets.hasByteOrderMark(bytes) && mostlyControls(bytes)
                ? Optional.of("binary data")
                : Optional.empty();
    }

    private static boolean mostlyControls(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int unit = bytes[i] & 0xff;
            if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != 0x1b) {
                controls++;
            }
        }
        return controls * 1000L > (long) looked * MOST_CONTROLS_PER_MILLE;
    }
}

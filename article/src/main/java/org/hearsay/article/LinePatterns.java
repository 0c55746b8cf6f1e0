// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line of plain text is by its own words, wherever it stands. */
final class LinePatterns {
    private static final Pattern EMBED = Pattern.compile(
            "(?su)(?:.*\\bpic\\.(?:twitter|x)\\.com/\\w+.*|[—–-]\\s?.{2,60}\\(@\\w+\\).{0,60}|https?://\\S+)");
    private static final Pattern TABLE = Pattern.compile("(?s)[^\\t]*(?:\\t+[^\\t]+){2,}|\\|(?:[^|]*\\|){2,}");

    private final Knowledge knows;

    LinePatterns(Knowledge knows) {
        this.knows = knows;
    }

    /** The block that a line is by its words; empty when its place must tell. */
    Optional<Block> of(TextLine line, TextFindings findings) {
        String text = line.text();
        if (text.length() > 4000) {
            return Optional.empty();
        }
        if (knows.corrections.of(text).filter(o -> line.words() > 3).isPresent()) {
            return kept(PassageRole.CORRECTION, text);
        }
        Optional<Openers.Opened> tags = knows.tags.of(text);
        if (tags.isPresent() && !line.endsSentence()) {
            findings.tags(List.of(tags.get().rest().split("\\s*[,;|•·]\\s*")));
            return apart(Furniture.Reason.OTHER, text);
        }
        Optional<FurniturePhrases.Phrase> phrase = knows.furniture.of(text);
        if (phrase.isPresent()) {
            return apart(phrase.get().reason(), text);
        }
        if (knows.agencies.isSignOff(text) && !knows.captions.isCredit(text)) {
            findings.agencies(knows.agencies.ofCreditLine(text));
            return kept(PassageRole.CREDIT, text);
        }
        return byShape(line);
    }

    private Optional<Block> byShape(TextLine line) {
        String text = line.text();
        if (knows.captions.isCredit(text)) {
            return kept(PassageRole.CREDIT, text);
        }
        if (TABLE.matcher(text).matches()) {
            return kept(PassageRole.TABLE, text);
        }
        if (knows.captions.isCaption(text)) {
            return kept(PassageRole.CAPTION, text);
        }
        if (EMBED.matcher(text).matches()) {
            return kept(PassageRole.EMBED, text);
        }
        if (text.startsWith("> ")) {
            return kept(PassageRole.BLOCKQUOTE, text);
        }
        return line.isBullet() ? kept(PassageRole.LIST, text) : Optional.empty();
    }

    private static Optional<Block> kept(PassageRole role, String text) {
        return Optional.of(new Block.Kept(role, text));
    }

    private static Optional<Block> apart(Furniture.Reason reason, String text) {
        return Optional.of(new Block.Apart(reason, text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Optional;
import org.hearsay.article.phrase.Phrases;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Lines that are furniture by their words. */
final class FurniturePhrases {
    private static final String FILE = "furniture.txt";

    private final Phrases phrases;

    FurniturePhrases(Lexicons lexicons) {
        phrases = new Phrases(lexicons.entries(FILE, 2));
        lexicons.entries(FILE, 2).forEach(FurniturePhrases::read);
    }

    /** How far a line of furniture reaches. */
    enum Reach {
        LINE,
        /** The short lines after it, up to the next paragraph. */
        HEADING,
        /** All that follows, once the article's paragraphs are over. */
        REST,
        /** It tells that the rest of the article is kept from this reader. */
        CUT
    }

    /**
     * What a line of furniture is.
     *
     * @param reason why it is kept apart
     * @param reach how far it reaches
     */
    record Phrase(Furniture.Reason reason, Reach reach) {}

    /** What a line is when it is furniture. */
    Optional<Phrase> of(String line) {
        return phrases.match(line).map(FurniturePhrases::read);
    }

    /** Whether a block tells that the rest of the article is kept from this reader. */
    boolean cuts(Block block) {
        return block instanceof Block.Apart
                && of(block.text())
                        .filter(phrase -> phrase.reach() == Reach.CUT)
                        .isPresent();
    }

    private static Phrase read(LexiconEntry entry) {
        Reach reach = Reach.LINE;
        if (entry.columns().size() > 2) {
            reach = switch (entry.column(2)) {
                case "heading" -> Reach.HEADING;
                case "rest" -> Reach.REST;
                case "cut" -> Reach.CUT;
                default -> throw entry.error("reaches neither \"heading\", \"rest\" nor \"cut\"");
            };
        }
        return new Phrase(reason(entry, 1), reach);
    }

    /** The reason that a column names. */
    static Furniture.Reason reason(LexiconEntry entry, int column) {
        for (Furniture.Reason reason : Furniture.Reason.values()) {
            if (reason.key().equals(entry.column(column))) {
                return reason;
            }
        }
        throw entry.error("\"" + entry.column(column) + "\" is no reason for furniture");
    }
}

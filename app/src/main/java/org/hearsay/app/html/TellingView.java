// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.comparison.Stretch;

/**
 * What the template shows of a telling.
 *
 * @param id its id in the page
 * @param outlet where it stands
 * @param signs its signs
 * @param verdict its signs in words, and how sure they are
 * @param attribution whom it is given to
 * @param by what decided
 * @param reference the reference's words, those that differ marked; empty for the reference itself
 * @param words the words in their context, those that differ marked
 */
public record TellingView(
        String id,
        OutletView outlet,
        List<Sign> signs,
        String verdict,
        String attribution,
        String by,
        List<Stretch> reference,
        List<Stretch> words) {
    /** The words of a stretch, without blank lines. */
    public static String text(Stretch stretch) {
        return stretch.text().replaceAll("\\s*\n\\s*", "\n");
    }

    /** The classes of a stretch. */
    public static String look(Stretch stretch) {
        String look = switch (stretch.look()) {
            case PLAIN -> "";
            case DIFFERS -> "differs";
            case FRAME -> "frame";
        };
        return stretch.told() ? ("told " + look).strip() : look;
    }
}

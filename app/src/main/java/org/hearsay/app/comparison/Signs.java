// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Voice;

/** Which signs a telling bears. */
final class Signs {
    private Signs() {}

    static List<Sign> of(Telling telling) {
        List<Sign> signs = new ArrayList<>();
        signs.add(telling.voice() == Voice.ASSERTED ? Sign.OWN_VOICE : wording(telling));
        if (telling.frame() == Frame.CHANGED) {
            signs.add(Sign.FRAME);
        }
        switch (telling.speaker()) {
            case VAGUER -> signs.add(Sign.VAGUER);
            case NARROWER -> signs.add(Sign.NARROWER);
            case OTHER -> signs.add(Sign.OTHER);
            case SAME, UNKNOWN -> {}
        }
        return signs;
    }

    static String letters(List<Sign> signs) {
        return signs.stream().map(Sign::letter).collect(Collectors.joining());
    }

    private static Sign wording(Telling telling) {
        return switch (telling.wording()) {
            case VERBATIM -> Sign.VERBATIM;
            case CUT -> Sign.CUT;
            case ALTERED -> Sign.ALTERED;
            case VARIANT -> Sign.VARIANT;
            case PARAPHRASE -> Sign.PARAPHRASE;
            case NONE -> Sign.BARE;
        };
    }
}

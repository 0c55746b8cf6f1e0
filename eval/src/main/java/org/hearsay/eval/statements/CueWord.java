// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import edu.stanford.nlp.process.Morphology;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lemma of the word that carries a cue's meaning, guessed from its words alone: "has further praised" is praise.
 *
 * <p>Only for sorting lists of errors; the reader finds lemmas with its language engine.
 */
public final class CueWord {
    private static final Set<String> LIGHT = Set.of("""
            a about afterwards again already also always am an and are as at be been being by can could did
            do does earlier even ever first for friday from further had has have having he her him his
            however i in is it its just later may might monday more must n't never no not now of often on
            once or out recently saturday she should so soon still sunday than that the their then there
            they this thursday to today tomorrow too tuesday up was we wednesday were when who will with
            would yesterday you
            """.strip().split("\\s+"));

    private CueWord() {}

    /** The lemma; the words themselves when they hold none that means something; {@code (none)} of no words. */
    public static String of(String cue) {
        List<String> words = Arrays.stream(
                        cue.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"))
                .map(w -> w.replaceFirst("(n't|'\\p{L}+|')$", ""))
                .filter(w -> !w.isBlank())
                .toList();
        return words.stream()
                .filter(w -> !LIGHT.contains(w) && !(w.endsWith("ly") && words.size() > 1))
                .findFirst()
                .map(CueWord::lemma)
                .orElse(cue.isBlank() ? "(none)" : cue.strip().toLowerCase(Locale.ROOT));
    }

    private static String lemma(String word) {
        return new Morphology().lemma(word, "VBD", true);
    }
}

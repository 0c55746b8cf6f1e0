// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.archive.words.SearchWords;
import org.hearsay.lexicon.Lexicons;

/**
 * A name as names are compared.
 *
 * @param folded its words without capitals, accents, initials and particles
 * @param sound the consonants of those words, spelt as one transliteration: "Karim al-Tarrasch" and "Kareem Tarash" sound
 *     the same
 * @param words how many words it has
 */
record NameForm(String folded, String sound, int words) {
    private static final Set<String> PARTICLES = Set.copyOf(Lexicons.shipped().words("name-particles.txt"));

    static NameForm of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SearchWords.forms(name)) {
            if (word.length() > 1 && !PARTICLES.contains(word)) {
                words.add(word);
            }
        }
        String folded = String.join(" ", words);
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            sound.append(sound.isEmpty() ? "" : " ").append(sound(word));
        }
        return new NameForm(folded, sound.toString(), words.size());
    }

    /** The first letter, vowels as one, then consonants, each once in a row. */
    private static String sound(String word) {
        String spelt = word.replace("ph", "f")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("dj", "j")
                .replace("tch", "ch")
                .replace("sch", "sh")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('w', 'v');
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            char letter = spelt.charAt(i);
            boolean vowel = "aeiouy".indexOf(letter) >= 0;
            char heard = vowel ? 'a' : letter;
            boolean again = !sound.isEmpty() && sound.charAt(sound.length() - 1) == heard;
            if ((!vowel || i == 0) && !again) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }
}

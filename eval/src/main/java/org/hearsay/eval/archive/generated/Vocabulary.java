// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words and names of an invented language with the small words of English, used as often as words are used. */
final class Vocabulary {
    /** From the most frequent on. */
    private static final List<String> SMALL = List.of(
            "the", "of", "and", "to", "a", "in", "that", "is", "for", "it", "on", "with", "was", "as", "by", "at", "be",
            "not", "have", "from", "this", "are", "will", "but", "they", "had", "has", "which", "their", "an", "were",
            "or", "who", "been", "there", "after", "would", "about", "when", "its");

    private static final List<String> ROLES = List.of(
            "Mayor",
            "Minister",
            "Senator",
            "spokeswoman",
            "spokesman",
            "director",
            "professor",
            "councillor",
            "Judge",
            "Captain",
            "secretary",
            "chairwoman",
            "analyst",
            "Governor",
            "engineer",
            "commissioner");

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "el", "fin", "gra", "hal", "is", "ko", "lam", "mer", "nu", "or", "pel", "ri", "sta", "ven",
            "tu", "shi", "mon", "cre", "vy", "ta", "lo", "ple", "zi");

    private static final int WORDS = 30_000;
    private static final int PEOPLE = 40_000;
    private static final int ORGANISATIONS = 4_000;

    private final List<String> words;
    private final List<String> firstNames;
    private final List<String> surnames;
    private final List<String> organisations;
    private final Zipf frequent = new Zipf(WORDS);
    private final Zipf known = new Zipf(PEOPLE);
    private final Zipf common = new Zipf(ORGANISATIONS);

    Vocabulary() {
        Random random = new Random(1);
        Set<String> all = new LinkedHashSet<>(SMALL);
        fill(all, WORDS, random, 2, 4);
        words = List.copyOf(all);
        firstNames = capitals(random, 400, 2, 2);
        surnames = capitals(random, 6_000, 2, 3);
        organisations = capitals(random, ORGANISATIONS, 2, 4);
    }

    private static List<String> capitals(Random random, int many, int least, int most) {
        Set<String> names = new LinkedHashSet<>();
        fill(names, many, random, least, most);
        List<String> capitals = new ArrayList<>();
        names.forEach(n -> capitals.add(Character.toUpperCase(n.charAt(0)) + n.substring(1)));
        return capitals;
    }

    private static void fill(Set<String> words, int many, Random random, int least, int most) {
        while (words.size() < many) {
            StringBuilder word = new StringBuilder();
            for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            words.add(word.toString());
        }
    }

    /** Words of running text, a blank between them. */
    String words(Random random, int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(frequent.next(random)));
        }
        return text.toString();
    }

    /** Somebody; a few people are in the news often, most once. */
    GeneratedArticle.Person person(Random random) {
        int number = known.next(random);
        Random own = new Random(number);
        return new GeneratedArticle.Person(
                ROLES.get(own.nextInt(ROLES.size())),
                firstNames.get(own.nextInt(firstNames.size())) + " " + surnames.get(own.nextInt(surnames.size())),
                organisations.get(common.next(own)) + " Council");
    }

    /** Whether a word is one of the small ones, which stand everywhere. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.eval.archive.generated.GeneratedArticle.Paragraph;
import org.hearsay.eval.archive.generated.GeneratedArticle.Person;

/** A story that many outlets tell: each leaves out some of what was said, and cuts some of the rest. */
public final class GeneratedStory {
    private static final int WORDS = 18;

    private GeneratedStory() {}

    /** @param utterances in the fullest of its articles, which comes first */
    public static List<GeneratedArticle> of(int outlets, int utterances) {
        Random random = new Random(11);
        Vocabulary vocabulary = new Vocabulary();
        List<Person> people = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < utterances; i++) {
            people.add(i % 4 == 0 ? vocabulary.person(random) : people.getLast());
            said.add(vocabulary.words(random, WORDS));
            told.add(vocabulary.words(random, WORDS) + ".");
        }
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int outlet = 0; outlet < outlets; outlet++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < utterances; i++) {
                if (outlet == 0 || random.nextInt(3) > 0) {
                    String words = said.get(i);
                    boolean cut = outlet > 0 && random.nextInt(3) == 0;
                    paragraphs.add(new Paragraph(told.get(i), null));
                    paragraphs.add(
                            new Paragraph(cut ? words.substring(words.indexOf(' ', 40) + 1) : words, people.get(i)));
                }
            }
            articles.add(new GeneratedArticle(
                    "https://teller" + outlet + ".example/story",
                    "Teller " + outlet,
                    "2024-05-1" + outlet / 10,
                    "Told " + said.getFirst(),
                    paragraphs));
        }
        return articles;
    }
}

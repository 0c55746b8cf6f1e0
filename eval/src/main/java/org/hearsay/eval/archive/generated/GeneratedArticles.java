// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.eval.archive.generated.GeneratedArticle.Paragraph;
import org.hearsay.eval.archive.generated.GeneratedArticle.Person;

/** Articles of about 3 kB with 8 statements each, any number of them; the same article for the same number. */
public final class GeneratedArticles {
    private static final int STATEMENTS = 8;
    private static final int SPEAKERS = 5;
    private static final int OUTLETS = 60;
    private static final int DAYS = 700;

    private final Vocabulary vocabulary = new Vocabulary();

    /** One of them. */
    public GeneratedArticle article(int number) {
        Random random = new Random(31L * number + 7);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            Person person = vocabulary.person(random);
            if (people.stream().noneMatch(p -> p.name().equals(person.name()))) {
                people.add(person);
            }
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            paragraphs.add(new Paragraph(sentence(28, random) + ".", null));
            paragraphs.add(new Paragraph(sentence(24, random), people.get(random.nextInt(people.size()))));
        }
        int outlet = random.nextInt(OUTLETS);
        return new GeneratedArticle(
                "https://outlet" + outlet + ".example/news/" + number,
                "Outlet " + outlet,
                LocalDate.of(2022, 1, 1).plusDays(random.nextInt(DAYS)).toString(),
                sentence(8, random),
                paragraphs);
    }

    private String sentence(int words, Random random) {
        String text = vocabulary.words(random, words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

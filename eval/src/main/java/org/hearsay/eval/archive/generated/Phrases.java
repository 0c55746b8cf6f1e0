// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.words.SearchWords;

/** Phrases that stand in generated articles, rare and common by turns. */
public final class Phrases {
    private Phrases() {}

    /**
     * Phrases, no two of one article.
     *
     * @param articles how many articles there are
     * @param many how many phrases
     */
    public static List<String> of(GeneratedArticles generated, int articles, int many) {
        Random random = new Random(5);
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < many) {
            GeneratedArticle article = generated.article(random.nextInt(articles));
            GeneratedArticle.Paragraph said = article.paragraphs().get(1 + 2 * random.nextInt(8));
            List<String> words = SearchWords.forms(said.words());
            boolean common = phrases.size() % 2 == 1;
            int length = common ? 2 : 3 + random.nextInt(2);
            for (int i = 0; i + length <= words.size(); i++) {
                List<String> phrase = words.subList(i, i + length);
                if (phrase.stream().allMatch(Vocabulary::isSmall) == common) {
                    phrases.add(String.join(" ", phrase));
                    break;
                }
            }
        }
        return phrases;
    }
}

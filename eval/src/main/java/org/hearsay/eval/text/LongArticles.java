// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.lexicon.Lexicons;

/**
 * Long articles made of the paragraphs of short ones, no two the same: each takes its own choice of paragraphs in its own
 * order, and its names are its own, as in real news every article brings names that no other has.
 */
public final class LongArticles {
    /** A capital word after a small one: a name, as a rule. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}");

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "e", "fin", "gra", "hal", "is", "ko", "lam", "mer", "nu", "or", "pel", "ri", "sta", "ven");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> names;

    /** Takes the paragraphs of the pages in these folders. */
    public LongArticles(List<Path> folders) throws IOException {
        ArticleExtractor extractor = new ArticleExtractor(Lexicons.shipped());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                        .sorted()
                        .toList()) {
                    Article article =
                            extractor.extract(Page.of(Files.readAllBytes(file)).named(file.toString()));
                    article.passages().stream()
                            .map(Passage::span)
                            .map(article::text)
                            .forEach(paragraphs::add);
                }
            } catch (NoArticleException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        names = NAME.matcher(String.join("\n", paragraphs))
                .results()
                .map(result -> result.group())
                .distinct()
                .toList();
    }

    /**
     * An article, one paragraph a line, an empty line between them.
     *
     * @param number the same article for the same number
     * @param words how many words it has at least
     */
    public String article(int number, int words) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < words; ) {
            List<String> order = new ArrayList<>(paragraphs);
            Collections.shuffle(order, random);
            Map<String, String> own = new HashMap<>();
            names.forEach(name -> own.put(name, invented(random)));
            for (int i = 0; i < order.size() && count < words; i++) {
                String paragraph = NAME.matcher(order.get(i))
                        .replaceAll(name -> Matcher.quoteReplacement(own.getOrDefault(name.group(), name.group())));
                text.append(paragraph).append("\n\n");
                count += paragraph.split("\\s+").length;
            }
        }
        return text.toString();
    }

    private static String invented(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.article.Passage;
import org.hearsay.article.html.BlockReader;
import org.hearsay.article.html.HtmlBlock;
import org.hearsay.eval.score.Counts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page as somebody else would have scraped it: all of its text, a block a line, and which lines are of the body.
 *
 * @param lines the lines
 * @param body for each whether the gold's body has it
 */
record ScrapedText(List<String> lines, List<Boolean> body) {
    /** For each of these lines, taken from the text, whether it is body. */
    boolean[] isBody(List<String> taken) {
        Map<String, Boolean> bodies = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            bodies.merge(Alike.letters(lines.get(i)), body.get(i), Boolean::logicalOr);
        }
        boolean[] is = new boolean[taken.size()];
        for (int i = 0; i < is.length; i++) {
            is[i] = bodies.getOrDefault(Alike.letters(taken.get(i)), false);
        }
        return is;
    }

    /** Of a line's shingles so many stand in the gold's body when the line is part of it. */
    private static final double MOSTLY = 0.7;

    static ScrapedText of(GoldPage page) {
        Set<String> goldLines = new HashSet<>();
        page.body().lines().forEach(line -> goldLines.add(Alike.letters(line)));
        Set<String> shingles = new HashSet<>(BodyOverlap.shingles(BodyOverlap.words(page.body())));
        String headline = Alike.letters(page.title() == null ? "" : page.title());
        List<String> lines = new ArrayList<>();
        List<Boolean> body = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines(page.html())) {
            String letters = Alike.letters(line);
            if (!letters.isEmpty()) {
                lines.add(line.strip());
                // What stands there twice is body once.
                body.add(!letters.equals(headline) && isIn(line, goldLines, shingles) && seen.add(letters));
            }
        }
        return new ScrapedText(lines, body);
    }

    /** All of a page's text as a browser copies it: a block a line, a row of a table too, its cells divided by tabs. */
    private static List<String> lines(String html) {
        List<String> lines = new ArrayList<>();
        Element row = null;
        for (HtmlBlock block : BlockReader.read(Jsoup.parse(html)).blocks()) {
            Element own = isCell(block.element()) ? block.element().parent() : null;
            if (own != null && own.equals(row)) {
                lines.add(lines.removeLast() + "\t" + block.text().replace('\n', ' '));
            } else if (own != null) {
                lines.add(block.text().replace('\n', ' '));
            } else {
                lines.addAll(List.of(block.text().split("\n")));
            }
            row = own;
        }
        return lines;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isIn(String line, Set<String> goldLines, Set<String> shingles) {
        if (goldLines.contains(Alike.letters(line))) {
            return true;
        }
        List<String> words = BodyOverlap.words(line);
        List<String> own = BodyOverlap.shingles(words);
        return words.size() >= 5 && own.stream().filter(shingles::contains).count() >= MOSTLY * own.size();
    }

    /** Lines of the body as we read the text, against the gold's; of a line that stands there twice either counts. */
    Counts score(ArticleExtractor extractor) {
        return score(article(extractor));
    }

    Counts score(@Nullable Article article) {
        Set<String> gold = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (body.get(i)) {
                gold.add(Alike.letters(lines.get(i)));
            }
        }
        Set<Integer> ours = ours(article);
        long right = ours.stream()
                .map(i -> Alike.letters(lines.get(i)))
                .distinct()
                .filter(gold::contains)
                .count();
        return new Counts((int) right, ours.size(), gold.size());
    }

    /** The lines that were read wrong, each after what is wrong with it. */
    String errors(ArticleExtractor extractor) {
        Set<Integer> ours = ours(article(extractor));
        Set<String> gold = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String letters = Alike.letters(lines.get(i));
            if (body.get(i)) {
                gold.add(letters);
            }
            if (ours.contains(i)) {
                found.add(letters);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String letters = Alike.letters(line);
            boolean missing = body.get(i) && !found.contains(letters);
            boolean extra = ours.contains(i) && !gold.contains(letters);
            if (missing || extra) {
                out.append(missing ? "  line missing: " : "  line extra: ")
                        .append(line, 0, Math.min(200, line.length()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    @Nullable
    Article article(ArticleExtractor extractor) {
        try {
            return extractor.extract(Page.ofText(String.join("\n", lines)));
        } catch (NoArticleException e) {
            return null;
        }
    }

    /** The indices of the lines that our body is made of: each piece of it is the next line like it. */
    Set<Integer> ours(@Nullable Article article) {
        Set<Integer> found = new HashSet<>();
        if (article == null) {
            return found;
        }
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.computeIfAbsent(Alike.letters(lines.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        int next = 0;
        for (Passage passage : article.passages()) {
            boolean ofBody = ReadGoldPage.BODY.contains(passage.role());
            for (String piece : article.text(passage.span()).split("\n")) {
                String rest = Alike.letters(piece);
                int at = place(places.get(rest), next);
                if (at < 0) {
                    at = next;
                    while (at < lines.size() && !rest.startsWith(Alike.letters(lines.get(at)))) {
                        at++;
                    }
                }
                // A passage may join lines that were wrapped.
                while (at < lines.size() && !rest.isEmpty() && rest.startsWith(Alike.letters(lines.get(at)))) {
                    if (ofBody) {
                        found.add(at);
                    }
                    rest = rest.substring(Alike.letters(lines.get(at)).length());
                    next = ++at;
                }
            }
        }
        return found;
    }

    private static int place(@Nullable List<Integer> places, int from) {
        if (places != null) {
            for (int place : places) {
                if (place >= from) {
                    return place;
                }
            }
        }
        return -1;
    }
}

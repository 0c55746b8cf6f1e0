// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.html.HintedBlock;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What trees see of the blocks of one page: numbers, in a fixed order. One use for one page.
 *
 * <p>They come in groups: the block's characters, its element and those above, hints, the rules' decision, its place, its
 * neighbours, its containers, blocks like it, the page.
 */
public final class BlockNumbers {
    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "li",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "pre",
            "figcaption",
            "dd",
            "dt");
    private static final List<String> HINTS = List.of(
            "body",
            "standfirst",
            "headline",
            "byline",
            "caption",
            "credit",
            "embed",
            "correction",
            "blockquote",
            "advertisement",
            "author box",
            "comment form",
            "comments",
            "cookie",
            "footer",
            "navigation",
            "other",
            "related",
            "share",
            "subscription",
            "section labels");
    private static final int NEIGHBOURS = 3;
    private static final int LEVELS = 5;

    private final PageBlocks page;
    private final List<HintedBlock> blocks;
    private final Place[] places;
    private final BlockShape[] shapes;
    private final Kin[] kin;
    private final Map<String, int[]> copies = new HashMap<>();
    private final int[] copy;
    private final int[] wordsBefore;
    private final int[] bodyWordsBefore;
    private final int[] lastBody;
    private final int[] nextBody;
    private Numbers row = new Numbers(0);

    private BlockNumbers(PageBlocks page, NameWeights weights) {
        this.page = page;
        blocks = page.blocks();
        int count = blocks.size();
        places = new Place[count];
        shapes = new BlockShape[count];
        kin = new Kin[count];
        copy = new int[count];
        wordsBefore = new int[count + 1];
        bodyWordsBefore = new int[count + 1];
        lastBody = new int[count];
        nextBody = new int[count];
        count(weights);
    }

    /**
     * The numbers of each block that may be body; null for others.
     *
     * @param page the page's blocks
     * @param weights what its class names speak for
     */
    public static @Nullable float[][] of(PageBlocks page, NameWeights weights) {
        BlockNumbers numbers = new BlockNumbers(page, weights);
        @Nullable float[][] rows = new float[page.blocks().size()][];
        int width = 0;
        for (int i = 0; i < rows.length; i++) {
            if (mayBeBody(page, i)) {
                rows[i] = numbers.row(i, width);
                width = rows[i].length;
            }
        }
        return rows;
    }

    /** Menus and scraps that the rules set apart are not worth a look. */
    private static boolean mayBeBody(PageBlocks page, int index) {
        HintedBlock hinted = page.blocks().get(index);
        HtmlBlock block = hinted.block();
        boolean telling =
                block.linkDensity() < 0.7 && (block.words() >= 3 || block.text().length() >= 12);
        return index != page.headline()
                && (page.ofBody()[index] || hinted.witnessed() || telling || block.isHeading() || block.words() >= 25);
    }

    /** Blocks in elements of the same tag and class, in parents of the same. */
    private static final class Kin {
        int blocks;
        int words;
        int linkWords;
        int bodyBlocks;
        int first = -1;
        int last;
    }

    private void count(NameWeights weights) {
        Map<Element, Place> known = new IdentityHashMap<>();
        Map<String, Kin> kins = new HashMap<>();
        int body = -1;
        for (int i = 0; i < places.length; i++) {
            HtmlBlock block = blocks.get(i).block();
            boolean ofBody = page.ofBody()[i];
            places[i] = Place.of(block.element(), known, weights);
            places[i].count(block, ofBody);
            shapes[i] = new BlockShape(block.text());
            kin[i] = kins.computeIfAbsent(path(block.element()), key -> new Kin());
            kin[i].blocks++;
            kin[i].words += block.words();
            kin[i].linkWords += block.linkWords();
            kin[i].bodyBlocks += ofBody ? 1 : 0;
            kin[i].first = kin[i].first < 0 ? i : kin[i].first;
            kin[i].last = i;
            copy[i] = copies.computeIfAbsent(block.text(), key -> new int[1])[0]++;
            wordsBefore[i + 1] = wordsBefore[i] + block.words();
            bodyWordsBefore[i + 1] = bodyWordsBefore[i] + (ofBody ? block.words() : 0);
            lastBody[i] = body;
            body = ofBody ? i : body;
        }
        body = -1;
        for (int i = places.length - 1; i >= 0; i--) {
            nextBody[i] = body;
            body = page.ofBody()[i] ? i : body;
        }
    }

    private static String path(Element element) {
        Element parent = element.parent();
        String own = element.normalName() + '.' + element.className();
        return parent == null ? own : own + ' ' + parent.normalName() + '.' + parent.className();
    }

    private float[] row(int i, int width) {
        row = new Numbers(width);
        characters(i);
        hints(i);
        elements(i);
        rules(i);
        neighbours(i);
        containers(i);
        alike(i);
        page();
        return row.row();
    }

    private void characters(int i) {
        HtmlBlock block = blocks.get(i).block();
        BlockShape shape = shapes[i];
        float length = block.text().length();
        float words = Math.max(1, block.words());
        row.add(block.words())
                .add(length)
                .add(length / words)
                .add(block.linkDensity())
                .add(block.linkWords());
        row.add(shape.endsSentence)
                .add(shape.ends)
                .add(shape.ends / words)
                .add(shape.pauses / words)
                .add(shape.pauses);
        row.add(shape.digits / length)
                .add(shape.upper / Math.max(1f, shape.letters))
                .add(shape.quotes);
        row.add(shape.shortWords / words)
                .add(shape.colons)
                .add(shape.marks)
                .add(shape.startsLower)
                .add(block.boldOnly());
        row.add(shape.letters / length).add(page.likeTitle()[i]);
        row.add(block.text().endsWith(":"))
                .add(block.text().endsWith("?"))
                .add(block.text().endsWith("…"));
    }

    private void hints(int i) {
        int base = row.reserve(HINTS.size());
        int rank = 0;
        for (String hint : blocks.get(i).hints()) {
            int at = HINTS.indexOf(hint);
            if (at >= 0) {
                row.set(base + at, 1f / ++rank);
            }
        }
        row.add(rank);
    }

    private void elements(int i) {
        Place place = places[i];
        row.add(TAGS.indexOf(blocks.get(i).block().tag())).add(place.depth);
        for (int bit = 0; bit < Place.TELLING_TAGS.size(); bit++) {
            row.add((place.tags >> bit & 1) == 1);
        }
        row.add(place.least)
                .add(place.greatest)
                .add(place.leastAbove)
                .add(place.greatestAbove)
                .add(place.sum);
        for (int level = 0; level < LEVELS; level++) {
            row.add(place.above(level).mean);
        }
    }

    private void rules(int i) {
        HintedBlock hinted = blocks.get(i);
        row.add(page.ruled()[i]).add(page.ofBody()[i]).add(hinted.witnessed());
        row.add(i >= page.first() && i < page.end()).add(i - page.first()).add(page.end() - i);
        row.add(page.headline() < 0 ? -999 : i - page.headline());
        row.add(i).add((float) i / places.length).add(places.length - i);
        row.add((float) wordsBefore[i] / Math.max(1, wordsBefore[places.length]));
        row.add((float) bodyWordsBefore[i] / Math.max(1, bodyWordsBefore[places.length]));
        row.add(lastBody[i] < 0 ? 999 : i - lastBody[i]).add(nextBody[i] < 0 ? 999 : nextBody[i] - i);
        row.add(lastBody[i] < 0 ? 9999 : wordsBefore[i] - wordsBefore[lastBody[i] + 1]);
        row.add(nextBody[i] < 0 ? 9999 : wordsBefore[nextBody[i]] - wordsBefore[i + 1]);
        for (int reach : new int[] {2, 6, 15}) {
            int from = Math.max(0, i - reach);
            int to = Math.min(places.length, i + reach + 1);
            row.add((float) (bodyWordsBefore[to] - bodyWordsBefore[from])
                    / Math.max(1, wordsBefore[to] - wordsBefore[from]));
            row.add(wordsBefore[to] - wordsBefore[from]);
        }
    }

    private void neighbours(int i) {
        for (int by = -NEIGHBOURS; by <= NEIGHBOURS; by++) {
            int at = i + by;
            if (by == 0) {
                continue;
            }
            if (at < 0 || at >= places.length) {
                row.add(-1).add(-1).add(-1).add(-1).add(-1).add(-1).add(-1);
                continue;
            }
            HtmlBlock block = blocks.get(at).block();
            row.add(block.words())
                    .add(block.linkDensity())
                    .add(shapes[at].endsSentence)
                    .add(page.ofBody()[at]);
            row.add(places[at].parent == places[i].parent)
                    .add(kin[at] == kin[i])
                    .add(TAGS.indexOf(block.tag()));
        }
    }

    private void containers(int i) {
        float all = Math.max(1, wordsBefore[places.length]);
        float body = Math.max(1, bodyWordsBefore[places.length]);
        for (int level = 0; level < LEVELS; level++) {
            Place place = places[i].above(level);
            float words = Math.max(1, place.words);
            row.add(place.words).add(place.linkWords / words).add(place.bodyWords / words);
            row.add(place.words / all)
                    .add(place.bodyWords / body)
                    .add(place.blocks)
                    .add(words / place.blocks);
        }
    }

    private void alike(int i) {
        Kin like = kin[i];
        row.add(like.blocks)
                .add((float) like.words / like.blocks)
                .add((float) like.linkWords / Math.max(1, like.words));
        row.add((float) like.bodyBlocks / like.blocks).add(like.words / Math.max(1f, wordsBefore[places.length]));
        row.add(i - like.first).add(like.last - i).add(copy[i]);
        int[] all = copies.get(blocks.get(i).block().text());
        row.add(all == null ? 1 : all[0]);
    }

    private void page() {
        int all = wordsBefore[places.length];
        int body = bodyWordsBefore[places.length];
        row.add(places.length)
                .add(all)
                .add(body)
                .add((float) body / Math.max(1, all))
                .add(page.witnessed());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.body.PageLines;
import org.jspecify.annotations.Nullable;

/** Gives each line of a plain-text page its role: first by its words, then by its place. One use for one page. */
final class TextRoles {
    /** With so many lines a page was scraped whole, menus and all. */
    static final int SCRAPED_WHOLE = 60;

    private static final int LABEL_TIMES = 3;
    private static final int LABEL_WORDS = 6;

    private final Knowledge knows;
    private final List<TextLine> lines;
    private final @Nullable Block[] blocks;
    private final @Nullable Block[] known;
    private final TextFindings findings;

    TextRoles(Knowledge knows, List<TextLine> lines, TextFindings findings) {
        this.knows = knows;
        this.lines = lines;
        this.findings = findings;
        blocks = new Block[lines.size()];
        known = new Block[lines.size()];
        LinePatterns patterns = new LinePatterns(knows);
        for (int i = 0; i < known.length; i++) {
            known[i] = patterns.of(lines.get(i), new TextFindings()).orElse(null);
        }
    }

    /** The blocks of the page, in order; neighbouring items of a list, and rows of a table, are one block. */
    List<Block> blocks() {
        decide(TextReach.of(lines, known));
        return merged();
    }

    /**
     * The blocks of a page that was scraped whole, where a model tells which lines are body.
     *
     * @param margins for each line by how much the odds that it is body lie above what is needed
     */
    List<Block> blocks(float[] margins) {
        decide(TextReach.of(margins));
        boolean goesOn = false;
        for (int i = blocks.length - 1; i >= 0; i--) {
            // What no sentence follows is no crosshead.
            boolean ofBody = margins[i] > 0
                    && (goesOn || ChosenBody.isOfBody(blocks[i]) || lines.get(i).endsSentence());
            goesOn |= ofBody;
            blocks[i] = ofBody ? asBody(i) : asBeside(i);
        }
        return merged();
    }

    private Block asBody(int i) {
        Block block = blocks[i];
        if (ChosenBody.isOfBody(block) || isHeadline(block)) {
            return block;
        }
        TextLine line = lines.get(i);
        return new Block.Kept(line.isBullet() ? PassageRole.LIST : PassageRole.PARAGRAPH, line.text());
    }

    private Block asBeside(int i) {
        return ChosenBody.isOfBody(blocks[i])
                ? new Block.Apart(Furniture.Reason.OTHER, lines.get(i).text())
                : blocks[i];
    }

    private static boolean isHeadline(@Nullable Block block) {
        return block instanceof Block.Kept kept && kept.role() == PassageRole.HEADLINE;
    }

    /** What the rules make of each line, for a model to see. */
    PageLines ruled() {
        TextReach reach = TextReach.of(lines, known);
        decide(reach);
        int[] ruled = new int[blocks.length];
        int[] byWords = new int[blocks.length];
        boolean[] prose = new boolean[blocks.length];
        boolean[] ofBody = new boolean[blocks.length];
        int headline = -1;
        for (int i = 0; i < blocks.length; i++) {
            ruled[i] = number(blocks[i]);
            byWords[i] = number(known[i]);
            prose[i] = isProse(i);
            ofBody[i] = ChosenBody.isOfBody(blocks[i]);
            headline = headline < 0 && ruled[i] == PassageRole.HEADLINE.ordinal() ? i : headline;
        }
        return new PageLines(
                lines.stream().map(TextLine::text).toList(),
                prose,
                ruled,
                byWords,
                ofBody,
                reach.head(),
                reach.end(),
                headline);
    }

    private static int number(@Nullable Block block) {
        return block == null ? -1 : ChosenBody.number(block);
    }

    private void decide(TextReach reach) {
        LinePatterns patterns = new LinePatterns(knows);
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = i >= reach.head() && i < reach.end()
                    ? patterns.of(lines.get(i), findings).orElse(null)
                    : around(i, reach);
        }
        repeatedLines(reach);
        int body = new TextHead(knows, lines, blocks, findings).read(firstProse(0));
        furnitureThatReaches(body);
        for (int i = body; i < blocks.length; i++) {
            if (blocks[i] == null) {
                blocks[i] = inBody(i);
            }
        }
    }

    /** Short lines that come again and again are labels of the page's machinery; a paragraph that does is read once. */
    private void repeatedLines(TextReach reach) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        for (int i = reach.head(); i < reach.end(); i++) {
            String text = lines.get(i).text();
            boolean again = !seen.add(text);
            boolean label =
                    times.getOrDefault(text, 1) >= LABEL_TIMES && lines.get(i).words() < LABEL_WORDS;
            if (lines.size() >= SCRAPED_WHOLE && (label || (again && isProse(i)))) {
                blocks[i] = new Block.Apart(Furniture.Reason.OTHER, text);
            }
        }
    }

    /** A line before or after the article. */
    private Block around(int i, TextReach reach) {
        String text = lines.get(i).text();
        return new Block.Apart(
                knows.furniture
                        .of(text)
                        .map(FurniturePhrases.Phrase::reason)
                        .orElse(i < reach.head() ? Furniture.Reason.NAVIGATION : Furniture.Reason.OTHER),
                text);
    }

    private int firstProse(int from) {
        for (int i = from; i < blocks.length; i++) {
            if (blocks[i] == null && isProse(i)) {
                return i;
            }
        }
        return blocks.length;
    }

    private boolean isProse(int i) {
        return lines.get(i).isProse() && knows.dateLines.of(lines.get(i).text()).isEmpty();
    }

    /** Lines after "Related articles" up to the next paragraph, and all after "Comments", are furniture too. */
    private void furnitureThatReaches(int body) {
        int prose = 0;
        Furniture.@Nullable Reason heading = null;
        Furniture.@Nullable Reason rest = null;
        for (int i = body; i < blocks.length; i++) {
            TextLine line = lines.get(i);
            if (blocks[i] instanceof Block.Apart apart) {
                FurniturePhrases.Reach reach = knows.furniture
                        .of(line.text())
                        .map(FurniturePhrases.Phrase::reach)
                        .orElse(FurniturePhrases.Reach.LINE);
                heading = reach == FurniturePhrases.Reach.HEADING ? apart.reason() : heading;
                rest = reach == FurniturePhrases.Reach.REST && prose > 0 ? apart.reason() : rest;
            } else if (rest != null) {
                blocks[i] = new Block.Apart(rest, line.text());
            } else if (blocks[i] == null && isProse(i)) {
                prose++;
                heading = null;
            } else if (heading != null && !line.endsSentence()) {
                blocks[i] = new Block.Apart(heading, line.text());
            }
        }
    }

    private Block inBody(int i) {
        TextLine line = lines.get(i);
        String text = line.text();
        Optional<DateLines.Dated> dated = knows.dateLines.of(text);
        if (dated.isPresent()) {
            if (dated.get().labelled()) {
                findings.date(dated.get());
            }
            return new Block.Apart(Furniture.Reason.OTHER, text);
        }
        if (knows.dateLines.isVague(text)) {
            return new Block.Apart(Furniture.Reason.OTHER, text);
        }
        if (isProse(i)
                || (line.endsSentence() && !line.endsAsking())
                || isSpeech(line)
                || introducesSpeech(i)
                || line.words() > 15) {
            return new Block.Kept(PassageRole.PARAGRAPH, text);
        }
        boolean goesOn = proseWithin(i + 1, lines.size() >= SCRAPED_WHOLE ? 1 : 3);
        if (goesOn && !knows.bylines.isByline(text)) {
            return new Block.Kept(PassageRole.CROSSHEAD, text);
        }
        if (knows.bylines.isByline(text)) {
            findings.authors.addAll(findings.authors.isEmpty() ? knows.bylines.ofLine(text) : List.of());
            return new Block.Kept(PassageRole.BYLINE, text);
        }
        boolean cutSentence = i == blocks.length - 1 && line.words() >= 12;
        return line.endsSentence() || cutSentence
                ? new Block.Kept(PassageRole.PARAGRAPH, text)
                : new Block.Apart(Furniture.Reason.OTHER, text);
    }

    /** Whether the line breaks off before a line that begins with a quotation mark: "Ann Reed, a nurse, said". */
    private boolean introducesSpeech(int i) {
        return lines.get(i).words() > 2
                && lines.get(i).breaksOff()
                && i + 1 < blocks.length
                && lines.get(i + 1).opensQuotation();
    }

    /** Whether the words of somebody begin the line: an opening quotation mark, or a speaker's name and a colon. */
    private static boolean isSpeech(TextLine line) {
        String text = line.text();
        return ("“\"«„".indexOf(text.charAt(0)) >= 0 && line.endsSentence())
                || (text.matches("(?su)\\p{Lu}[\\p{L}.,'’ \\u00a0-]{1,60}:[\\s\\u00a0].*") && line.words() > 3)
                || text.matches("(?su)[QA]:[\\s\\u00a0].*");
    }

    /** Whether one of the next undecided lines is prose, or a list comes. */
    private boolean proseWithin(int from, int most) {
        int seen = 0;
        for (int i = from; i < blocks.length && seen < most; i++) {
            if (blocks[i] == null) {
                if (isProse(i) || isSpeech(lines.get(i)) || lines.get(i).endsSentence()) {
                    return true;
                }
                seen++;
            } else if (blocks[i] instanceof Block.Kept kept && kept.role() == PassageRole.LIST) {
                return true;
            }
        }
        return false;
    }

    private List<Block> merged() {
        List<Block> merged = new ArrayList<>();
        for (Block block : blocks) {
            Block last = merged.isEmpty() ? null : merged.getLast();
            if (block instanceof Block.Kept kept
                    && last instanceof Block.Kept before
                    && kept.role() == before.role()
                    && (kept.role() == PassageRole.LIST || kept.role() == PassageRole.TABLE)) {
                merged.set(merged.size() - 1, new Block.Kept(kept.role(), before.text() + "\n" + kept.text()));
            } else if (block != null) {
                merged.add(block);
            }
        }
        return merged;
    }
}

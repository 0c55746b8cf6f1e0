// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the first paragraph of a plain-text page: labels, headline, standfirst, byline, date. */
final class TextHead {
    /** A byline or date this soon after prose shows that the prose is the standfirst. */
    private static final int STANDFIRST_LINES = 2;

    private final Knowledge knows;
    private final List<TextLine> lines;
    private final @Nullable Block[] blocks;
    private final TextFindings findings;

    TextHead(Knowledge knows, List<TextLine> lines, @Nullable Block[] blocks, TextFindings findings) {
        this.knows = knows;
        this.lines = lines;
        this.blocks = blocks;
        this.findings = findings;
    }

    /**
     * Decides the lines of the head.
     *
     * @param firstProse index of the first line of prose; the number of lines when there is none
     * @return index of the first line of the body
     */
    int read(int firstProse) {
        if (firstProse == blocks.length) {
            return 0;
        }
        datesBylinesAndLabels(0, firstProse);
        int headline = headline(firstProse);
        int body = headline < 0 ? firstProse : afterStandfirst(firstProse);
        datesBylinesAndLabels(firstProse, body);
        for (int i = 0; i < body; i++) {
            if (blocks[i] == null) {
                blocks[i] = i == headline ? kept(PassageRole.HEADLINE, i) : besideHeadline(i, headline);
            }
        }
        return body;
    }

    private void datesBylinesAndLabels(int from, int to) {
        for (int i = from; i < to; i++) {
            if (blocks[i] != null) {
                continue;
            }
            String text = text(i);
            Optional<DateLines.Dated> dated = knows.dateLines.of(text);
            List<String> labels = knows.sections.of(text);
            if (dated.isPresent()) {
                findings.date(dated.get());
                blocks[i] = new Block.Apart(Furniture.Reason.OTHER, text);
            } else if (knows.dateLines.isVague(text)) {
                blocks[i] = new Block.Apart(Furniture.Reason.OTHER, text);
            } else if (knows.bylines.isByline(text)) {
                byline(i);
            } else if (knows.datelines.isWhole(text)) {
                blocks[i] = kept(PassageRole.DATELINE, i);
            } else if (!labels.isEmpty()) {
                findings.sections.addAll(labels);
                blocks[i] = new Block.Apart(Furniture.Reason.SECTION_LABELS, text);
            }
        }
    }

    private void byline(int i) {
        findings.authors.addAll(knows.bylines.ofLine(text(i)));
        findings.agencies(knows.agencies.among(text(i).replaceFirst("(?iu)^by\\s+", "")));
        blocks[i] = kept(PassageRole.BYLINE, i);
    }

    /** The first line that is long enough for a headline; of a line and its beginning repeated, the shorter. */
    private int headline(int end) {
        int best = -1;
        for (int i = 0; i < end; i++) {
            if (blocks[i] != null
                    || (lines.get(i).endsSentence() && !lines.get(i).endsAsking())) {
                continue;
            }
            boolean better = best < 0
                    || weight(i) > weight(best)
                    || (text(best).startsWith(text(i)) && lines.get(i).words() >= 3);
            best = better ? i : best;
        }
        return best;
    }

    /** 2 for a line that can well be a headline, 1 for a short one, 0 for one that is but a name. */
    private int weight(int i) {
        return lines.get(i).words() >= 4 ? 2 : knows.bylines.isBareName(text(i)) ? 0 : 1;
    }

    /** The index after prose that a byline or date divides from the body; else that of the prose. */
    private int afterStandfirst(int firstProse) {
        int prose = 0;
        for (int i = firstProse; i < blocks.length && prose <= STANDFIRST_LINES; i++) {
            String text = text(i);
            boolean divider = blocks[i] == null
                    && (knows.dateLines.of(text).isPresent()
                            || knows.dateLines.isVague(text)
                            || knows.bylines.isByline(text));
            if (divider && lines.get(firstProse).words() < 60) {
                return nextProse(i);
            }
            prose += blocks[i] == null ? 1 : 0;
        }
        return firstProse;
    }

    private int nextProse(int from) {
        for (int i = from; i < blocks.length; i++) {
            if (blocks[i] == null
                    && lines.get(i).isProse()
                    && knows.dateLines.of(text(i)).isEmpty()) {
                return i;
            }
        }
        return from;
    }

    private Block besideHeadline(int i, int headline) {
        TextLine line = lines.get(i);
        if (i < headline) {
            return line.endsSentence()
                    ? kept(PassageRole.STANDFIRST, i)
                    : new Block.Apart(Furniture.Reason.NAVIGATION, line.text());
        }
        if (headline < 0) {
            return line.endsSentence()
                    ? kept(PassageRole.PARAGRAPH, i)
                    : new Block.Apart(Furniture.Reason.OTHER, line.text());
        }
        if (knows.bylines.isBareName(line.text())) {
            findings.authors.addAll(knows.bylines.of(line.text()));
            return kept(PassageRole.BYLINE, i);
        }
        boolean repeated = line.text().equals(text(headline));
        return (line.words() >= 5 || line.endsSentence()) && !repeated
                ? kept(PassageRole.STANDFIRST, i)
                : new Block.Apart(Furniture.Reason.OTHER, line.text());
    }

    private String text(int i) {
        return lines.get(i).text();
    }

    private Block kept(PassageRole role, int i) {
        return new Block.Kept(role, text(i));
    }
}

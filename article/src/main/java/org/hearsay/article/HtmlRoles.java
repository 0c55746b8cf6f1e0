// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.html.BlockWorth;
import org.hearsay.article.html.BodyFinder;
import org.hearsay.article.html.HintedBlock;
import org.hearsay.article.html.HtmlBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gives each block of an HTML page its role, by its place to the body, its element, its hints and its words. */
final class HtmlRoles {
    private static final double MOSTLY_LINK = 0.6;
    /** A block of so many words that stands on the page before is the same in another layout. */
    private static final int REPEATED_WORDS = 8;

    private static final int LONGEST_CROSSHEAD = 30;
    private static final int MOST_WORDS_OF_PIECES = 15;
    private static final int MOST_PIECES = 30;
    /** A headline's picture ends at most so many blocks above it. */
    private static final int PICTURE_ABOVE = 6;

    private final Knowledge knows;
    private final BodyFinder.Body body;
    private final @Nullable HtmlBlock headline;
    private final TextFindings findings;
    private final PictureCaptions pictures;

    HtmlRoles(Knowledge knows, BodyFinder.Body body, @Nullable HtmlBlock headline, TextFindings findings) {
        this.knows = knows;
        this.body = body;
        this.headline = headline;
        this.findings = findings;
        pictures = new PictureCaptions(body.blocks());
    }

    /** The blocks of the page, in order, each with the page's block that it came from. */
    List<RoledBlock> blocks() {
        List<RoledBlock> roled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int top = headline == null ? body.first() : Math.min(headline.order(), body.first());
        for (HintedBlock hinted : body.blocks()) {
            int order = hinted.block().order();
            boolean inside = order >= body.first() && order < body.end();
            Block block;
            if (headline != null && order == headline.order()) {
                block = kept(PassageRole.HEADLINE, hinted);
            } else if (headline != null
                    && hinted.block().isHeading()
                    && Headlines.letters(hinted.block().text()).equals(Headlines.letters(headline.text()))) {
                block = apart(hinted, Furniture.Reason.OTHER);
            } else if (hinted.witnessed() || inside) {
                block = inBody(hinted);
            } else if (order >= top && order < body.first()) {
                block = inHead(hinted);
            } else if (order < top && isOfFigureAbove(hinted)) {
                block = caption(hinted);
            } else {
                block = apart(hinted, Furniture.Reason.OTHER);
            }
            roled.add(new RoledBlock(
                    isRepeated(block, hinted, seen) ? apart(hinted, Furniture.Reason.OTHER) : block, hinted));
        }
        return roled;
    }

    /** A block as the body's, whatever the rules made of it. */
    RoledBlock asBody(HintedBlock hinted) {
        Block block = content(hinted, new TextLine(hinted.block().text()));
        boolean ofBody = block instanceof Block.Kept kept && ChosenBody.ROLES.contains(kept.role());
        return new RoledBlock(ofBody ? block : kept(PassageRole.PARAGRAPH, hinted), hinted);
    }

    /** A block as furniture, whatever the rules made of it. */
    RoledBlock asFurniture(HintedBlock hinted) {
        return new RoledBlock(apart(hinted, Furniture.Reason.OTHER), hinted);
    }

    private static boolean isRepeated(Block block, HintedBlock hinted, Set<String> seen) {
        return block instanceof Block.Kept kept
                && kept.role() != PassageRole.HEADLINE
                && hinted.block().words() >= REPEATED_WORDS
                && !seen.add((kept.role() == PassageRole.CAPTION ? "caption " : "") + Headlines.letters(block.text()));
    }

    /** A picture may stand above the headline. */
    private boolean isOfFigureAbove(HintedBlock hinted) {
        HtmlBlock block = hinted.block();
        boolean beside = headline != null
                && block.order() >= headline.order() - PICTURE_ABOVE
                && hinted.hints().stream().findFirst().equals(Optional.of("caption"));
        boolean free =
                block.tag().equals("figcaption") && hinted.hints().stream().noneMatch(Knowledge.REASONS::containsKey);
        return (beside || free) && block.linkDensity() == 0 && pictures.isCalled(hinted);
    }

    /** What stands where a caption is: the caption, the picture's credit, or the page's date. */
    private Block caption(HintedBlock hinted) {
        String text = hinted.block().text();
        if (hinted.has("credit") || knows.captions.isPictureCredit(text)) {
            return kept(PassageRole.CREDIT, hinted);
        }
        return knows.captions.isDateOrScrap(text)
                ? apart(hinted, Furniture.Reason.OTHER)
                : kept(PassageRole.CAPTION, hinted);
    }

    private Block inBody(HintedBlock hinted) {
        HtmlBlock block = hinted.block();
        String text = block.text();
        TextLine line = new TextLine(text);
        if (pictures.isCalled(hinted) && (!hinted.witnessed() || block.tag().equals("figcaption"))) {
            return caption(hinted);
        }
        if (!hinted.witnessed()) {
            Optional<Furniture.Reason> reason = reason(hinted);
            if (reason.isPresent() && !hinted.has("correction")) {
                return new Block.Apart(reason.get(), text);
            }
            Optional<Block> furniture = furniture(block, line);
            if (furniture.isPresent()) {
                return furniture.get();
            }
        }
        return content(hinted, line);
    }

    private Block content(HintedBlock hinted, TextLine line) {
        HtmlBlock block = hinted.block();
        String text = block.text();
        if (hinted.has("embed")) {
            return kept(PassageRole.EMBED, hinted);
        }
        if (hinted.has("correction") || knows.corrections.of(text).isPresent()) {
            return kept(PassageRole.CORRECTION, hinted);
        }
        if (knows.agencies.isSignOff(text) && !knows.captions.isCredit(text)) {
            findings.agencies(knows.agencies.ofCreditLine(text));
            return kept(PassageRole.CREDIT, hinted);
        }
        if (!hinted.witnessed() && (hinted.has("credit") || knows.captions.isCredit(text)) && block.words() < 25) {
            return kept(PassageRole.CREDIT, hinted);
        }
        if (!hinted.witnessed() && isByline(hinted, line)) {
            return byline(hinted, false);
        }
        if (block.isHeading()) {
            return kept(block.words() <= LONGEST_CROSSHEAD ? PassageRole.CROSSHEAD : PassageRole.PARAGRAPH, hinted);
        }
        if (!hinted.witnessed() && !hinted.has("correction") && pictures.isBesidePicture(hinted)) {
            return caption(hinted);
        }
        return switch (block.tag()) {
            case "li", "dt", "dd" -> kept(PassageRole.LIST, hinted);
            case "blockquote" -> kept(PassageRole.BLOCKQUOTE, hinted);
            case "td", "th", "caption" -> kept(PassageRole.TABLE, hinted);
            default ->
                boldCrosshead(block, line) ? kept(PassageRole.CROSSHEAD, hinted) : kept(PassageRole.PARAGRAPH, hinted);
        };
    }

    private static boolean boldCrosshead(HtmlBlock block, TextLine line) {
        return block.boldOnly() && block.words() <= 15 && (!line.endsSentence() || line.endsAsking());
    }

    private Optional<Block> furniture(HtmlBlock block, TextLine line) {
        String text = block.text();
        Optional<FurniturePhrases.Phrase> phrase = knows.furniture.of(text);
        if (phrase.isPresent()) {
            return Optional.of(new Block.Apart(phrase.get().reason(), text));
        }
        Optional<DateLines.Dated> dated = knows.dateLines.of(text).or(() -> dateAmongPieces(block, line));
        if (dated.isPresent() || knows.dateLines.isVague(text)) {
            dated.ifPresent(findings::date);
            return Optional.of(new Block.Apart(Furniture.Reason.OTHER, text));
        }
        if (block.linkDensity() > MOSTLY_LINK && (!line.endsSentence() || block.words() < 30) && !block.isHeading()) {
            return Optional.of(new Block.Apart(Furniture.Reason.RELATED, text));
        }
        boolean scrap = block.words() < 4 && !line.endsSentence() && block.tag().equals("div");
        return scrap ? Optional.of(new Block.Apart(Furniture.Reason.OTHER, text)) : Optional.empty();
    }

    private Block inHead(HintedBlock hinted) {
        HtmlBlock block = hinted.block();
        TextLine line = new TextLine(block.text());
        if (pictures.isCalled(hinted)) {
            return caption(hinted);
        }
        Optional<Furniture.Reason> reason = reason(hinted);
        Optional<Block> furniture = furniture(block, line);
        boolean retold =
                headline != null && block.isHeading() && Headlines.likeness(headline.text(), block.text()) > 0.7;
        if (hinted.has("standfirst") && block.words() >= 5 && block.linkDensity() < 0.5 && !retold) {
            return kept(PassageRole.STANDFIRST, hinted);
        }
        if (isByline(hinted, line) && block.words() < 30) {
            return byline(hinted, true);
        }
        if (reason.isPresent() || furniture.isPresent()) {
            return furniture.orElseGet(() -> new Block.Apart(reason.orElse(Furniture.Reason.OTHER), block.text()));
        }
        if (hinted.has("credit") || knows.captions.isCredit(block.text())) {
            return kept(PassageRole.CREDIT, hinted);
        }
        if (!block.isHeading() && pictures.isBesidePicture(hinted)) {
            return caption(hinted);
        }
        boolean telling = block.words() >= 8 && block.linkDensity() < 0.3;
        return telling && !block.isHeading() && headline != null && block.order() > headline.order()
                ? kept(PassageRole.STANDFIRST, hinted)
                : apart(hinted, Furniture.Reason.OTHER);
    }

    /** A date with names and counters beside it, each in an element of its own, with no space between them. */
    private Optional<DateLines.Dated> dateAmongPieces(HtmlBlock block, TextLine line) {
        if (block.words() > MOST_WORDS_OF_PIECES || line.endsSentence() || block.isHeading()) {
            return Optional.empty();
        }
        return block.element().stream()
                .skip(1)
                .limit(MOST_PIECES)
                .map(Element::ownText)
                .flatMap(piece -> knows.dateLines.of(piece).stream())
                .findFirst();
    }

    private boolean isByline(HintedBlock hinted, TextLine line) {
        boolean hinting = hinted.has("byline") && line.words() <= 25 && !line.severalSentences();
        return knows.bylines.isByline(line.text()) || (hinting && !line.endsSentence());
    }

    private Block byline(HintedBlock hinted, boolean inHead) {
        String text = hinted.block().text();
        findings.byline(text, inHead, knows.bylines);
        findings.agencies(knows.agencies.among(text.replaceFirst("(?iu)^by\\s+", "")));
        return kept(PassageRole.BYLINE, hinted);
    }

    /** The reason for furniture that the nearest hints give, unless the page calls a nearer element the body. */
    private static Optional<Furniture.Reason> reason(HintedBlock hinted) {
        boolean prose = BlockWorth.isStrongProse(hinted.block());
        Optional<Furniture.Reason> vague = Optional.empty();
        for (String hint : hinted.hints()) {
            if (hint.equals("body")) {
                return vague;
            }
            Furniture.Reason reason = Knowledge.REASONS.get(hint);
            if (reason == null || (prose && BlockWorth.isForShort(hint))) {
                continue;
            }
            if (reason != Furniture.Reason.OTHER) {
                return Optional.of(reason);
            }
            vague = Optional.of(reason);
        }
        return vague;
    }

    private Block apart(HintedBlock hinted, Furniture.Reason otherwise) {
        HtmlBlock block = hinted.block();
        Furniture.Reason known = reason(hinted)
                .or(() -> knows.furniture.of(block.text()).map(FurniturePhrases.Phrase::reason))
                .orElse(block.linkDensity() > MOSTLY_LINK ? Furniture.Reason.NAVIGATION : otherwise);
        return new Block.Apart(known, block.text());
    }

    private static Block kept(PassageRole role, HintedBlock hinted) {
        return new Block.Kept(role, hinted.block().text());
    }
}

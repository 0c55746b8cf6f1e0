// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the visible text of a page as blocks, in one walk without recursion. One use for one page. */
public final class BlockReader implements NodeFilter {
    /** So many are read of a page. One of news has some thousand; more than this is no page for readers. */
    public static final int MOST_BLOCKS = 50_000;

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "head",
            "select",
            "textarea",
            "object",
            "audio",
            "video",
            "canvas",
            "math",
            "datalist",
            "input",
            "map",
            "dialog");
    /** What scripts unfold, or what stands in for them. */
    private static final Set<String> UNFOLDED = Set.of("noscript", "template");

    private static final Set<String> NAMED = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "figcaption",
            "td",
            "th",
            "pre",
            "dt",
            "dd",
            "caption",
            "button",
            "label",
            "summary",
            "address");
    private static final Set<String> HOLDING =
            Set.of("blockquote", "figcaption", "li", "td", "th", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final String SPACES = " \t\n\r\f\u200b\ufeff";

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedWords;
    private int boldLetters;
    private int links;
    private int bolds;
    private boolean cut;
    private Element container;

    private final boolean hiddenToo;

    private BlockReader(Element body, boolean hiddenToo) {
        container = body;
        this.hiddenToo = hiddenToo;
    }

    /**
     * What was read of a page.
     *
     * @param blocks in order
     * @param whole false when the page has more blocks than are read
     */
    public record Read(List<HtmlBlock> blocks, boolean whole) {}

    /** The blocks of a page, as it shows itself. */
    public static Read read(Document page) {
        return read(page, false);
    }

    /** The blocks of a page and those that it hides until a script unfolds them, or keeps for readers without scripts. */
    public static Read readHidden(Document page) {
        return read(page, true);
    }

    private static Read read(Document page, boolean hiddenToo) {
        BlockReader reader = new BlockReader(page.body(), hiddenToo);
        page.body().filter(reader);
        reader.flush();
        return new Read(List.copyOf(reader.blocks), !reader.cut);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "a" -> links++;
            case "b", "strong" -> bolds++;
            case "br" -> lineBreak(element);
            default -> {
                if (isBlock(element)) {
                    flush();
                    container = element;
                }
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a" -> links--;
                case "b", "strong" -> bolds--;
                default -> close(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (isBlock(element)) {
            flush();
            Element parent = element.parent();
            while (parent != null && !isBlock(parent)) {
                parent = parent.parent();
            }
            container = parent == null ? element : parent;
        }
    }

    private void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        text.append(words);
        linkedWords += links > 0 ? count(words) : 0;
        boldLetters += bolds > 0 ? words.strip().length() : 0;
    }

    private boolean isUnseen(Element element) {
        if (hiddenToo) {
            return UNSEEN.contains(element.normalName()) && !UNFOLDED.contains(element.normalName());
        }
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find());
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || NAMED.contains(element.normalName());
    }

    /** Two breaks end a paragraph, one is a space. */
    private void lineBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element element && element.normalName().equals("br")) {
            flush();
        } else {
            text.append('\n');
        }
    }

    private void flush() {
        String words = text.isEmpty() ? "" : withSingleSpaces(text);
        if (!words.isEmpty() && blocks.size() < MOST_BLOCKS) {
            int all = count(words);
            blocks.add(new HtmlBlock(
                    container,
                    tagOf(container),
                    words,
                    all,
                    Math.min(all, linkedWords),
                    blocks.size(),
                    boldLetters * 10 >= words.length() * 9));
        }
        cut |= !words.isEmpty() && blocks.size() >= MOST_BLOCKS;
        text.setLength(0);
        linkedWords = 0;
        boldLetters = 0;
    }

    /** A text whose stretches of white and invisible characters are one space each, with none at its ends. */
    private static String withSingleSpaces(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = SPACES.indexOf(c) >= 0;
            if (!white || !space) {
                words.append(white ? ' ' : c);
            }
            space = white;
        }
        return words.toString().strip();
    }

    /** The nearest telling tag: the block itself, or a list item, quotation, caption or cell that holds it. */
    private static String tagOf(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < 4; up++) {
            String name = at.normalName();
            boolean holds = HOLDING.contains(name);
            if (holds || (up == 0 && NAMED.contains(name) && !name.equals("p"))) {
                return name;
            }
            at = at.parent();
        }
        return element.normalName().equals("p") ? "p" : "div";
    }

    private static int count(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0';
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return count;
    }
}

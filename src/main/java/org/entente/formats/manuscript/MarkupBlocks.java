// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Puts the paragraphs, headings, captions and rows of an HTML element into a draft. */
final class MarkupBlocks implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
            "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr", "o:p", "st1:place", "st1:country-region", "nobr");
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object",
            "video", "audio", "canvas", "select", "button", "textarea", "input");
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\s*\\[?\\(?(?:\\d{1,3}|[*†‡§a-z])\\)?\\]?\\s*");
    private static final int LONGEST_CELL = 200;

    private final Draft draft;
    private final StringBuilder words = new StringBuilder();
    private int unseen;
    private int rows;
    private boolean failed;
    private Refusal refusal = new Refusal("", "");

    private MarkupBlocks(Draft draft) {
        this.draft = draft;
    }

    static void of(Element element, Draft draft) throws Refusal {
        MarkupBlocks blocks = new MarkupBlocks(draft);
        element.traverse(blocks);
        blocks.flush();
        if (blocks.failed) {
            throw blocks.refusal;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode text && unseen == 0) {
            words.append(text.getWholeText().replaceAll("\\s+", " "));
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (isUnseen(element)) {
            unseen++;
        } else if (name.equals("tr") && isRowOfData(element)) {
            flush();
            rows++;
        } else if (rows > 0 && (name.equals("td") || name.equals("th"))) {
            words.append(words.isEmpty() ? "" : " | ");
        } else if (name.equals("br")) {
            words.append(isSecondBreak(element) && rows == 0 ? "\n\n" : " ");
            breakTwice();
        } else if (!INLINE.contains(name)) {
            breakBlock();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (isUnseen(element)) {
                unseen--;
            } else if (name.equals("tr") && isRowOfData(element)) {
                rows--;
                breakBlock();
            } else if (!INLINE.contains(name) && !name.equals("br")) {
                breakBlock();
            }
        }
    }

    /** A table that lays out a page has texts in its cells; one of data has figures and names. */
    private static boolean isRowOfData(Element row) {
        return row.select("tr").size() == 1 && row.select("> td, > th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.normalName().equals("sup") && FOOTNOTE_MARK.matcher(element.text()).matches();
    }

    private static boolean isSecondBreak(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element other && other.normalName().equals("br");
    }

    private void breakTwice() {
        if (words.toString().endsWith("\n\n")) {
            flush();
        }
    }

    private void breakBlock() {
        if (rows > 0) {
            words.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        if (!failed) {
            try {
                draft.block(words.toString().replace('\n', ' '));
            } catch (Refusal tooLarge) {
                failed = true;
                refusal = tooLarge;
            }
        }
        words.setLength(0);
    }
}

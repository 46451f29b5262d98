// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element of a page that holds its main text, without what stands on every page of its site. */
final class MainText {

    private static final String AROUND = "nav, footer, aside, form, dialog, menu, [role=navigation], [role=banner], [role=contentinfo],"
            + " [role=complementary], [role=search], [role=dialog], [role=alert], [aria-hidden=true], [hidden],"
            + " [style~=(?i)display:\\s*none], body > header, header:has(nav), figure > button";
    private static final Pattern AROUND_BY_NAME = Pattern.compile("(?i)(?:^|[-_\\s])(?:nav|navbar|navigation|menu|footer|sidebar|"
            + "breadcrumbs?|share|sharing|social|cookies?|consent|newsletter|subscribe|subscription|related|recommended|recirculation|"
            + "comments?|advert|advertisement|ads?|promo|sponsored|popup|modal|skip-link|toolbar|pagination|tags|byline-share)(?:$|[-_\\s])");
    private static final String TEXT_BLOCKS = "p, li, blockquote, pre, td, dd, h1, h2, h3, h4";
    private static final String MARKED = "article, main, [role=main], [itemprop=articleBody], #content, #main";
    private static final double MOST_BY_NAME = 0.4;
    private static final double LEAST_MARKED = 0.5;
    private static final int LEAST_LENGTH = 25;

    private MainText() {}

    static Element of(Document page) {
        Element body = page.body();
        double whole = Math.max(1, weight(body));
        body.select(AROUND).stream().filter(element -> element.select("h1").isEmpty() || weight(element) < whole * 0.1)
                .forEach(Element::remove);
        body.select("[class], [id]").stream()
                .filter(element -> AROUND_BY_NAME.matcher(element.className() + " " + element.id()).find())
                .filter(element -> element.select("h1").isEmpty() && weight(element) < whole * MOST_BY_NAME)
                .forEach(Element::remove);
        double left = Math.max(1, weight(body));
        Element marked = body.select(MARKED).stream().max(Comparator.comparingDouble(MainText::weight)).orElse(body);
        if (weight(marked) >= left * LEAST_MARKED) {
            return withHeading(marked, body);
        }
        Element densest = densest(body);
        return weight(densest) >= left * LEAST_MARKED ? withHeading(densest, body) : body;
    }

    /** How much running text there is: without what only links elsewhere. */
    private static double weight(Element element) {
        double weight = 0;
        for (Element block : element.select(TEXT_BLOCKS)) {
            int length = block.ownText().length() + block.select("b, i, em, strong, span, sup").eachText().stream().mapToInt(String::length)
                    .sum();
            weight += length >= LEAST_LENGTH ? length : 0;
        }
        return weight > 0 ? weight : element.text().length() - element.select("a").text().length();
    }

    /** Texts speak for the element that they stand in, and half for the one around it. */
    private static Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element block : body.select(TEXT_BLOCKS)) {
            int length = block.text().length() - block.select("a").text().length();
            Element parent = block.parent();
            if (length >= LEAST_LENGTH && parent != null) {
                scores.merge(parent, (double) length, Double::sum);
                Element around = parent.parent();
                if (around != null) {
                    scores.merge(around, length / 2.0, Double::sum);
                }
            }
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(body);
    }

    /** With the page's heading where that stands before the element. */
    private static Element withHeading(Element main, Element body) {
        Element heading = body.selectFirst("h1");
        if (heading != null && main.select("h1").isEmpty() && main != heading) {
            main.prependChild(heading.clone());
        }
        return main;
    }
}

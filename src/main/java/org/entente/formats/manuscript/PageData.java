// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's metadata tell: JSON-LD, meta elements, time elements. */
final class PageData {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final List<String> TITLES = List.of("og:title", "dc.title", "dcterms.title", "twitter:title");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher",
            "application-name");
    private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator", "dcterms.creator", "byl");
    private static final List<String> DATES = List.of("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
            "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "sailthru.date",
            "parsely-pub-date", "og:published_time");

    private final Document page;
    private final List<JsonNode> linked;

    private PageData(Document page) {
        this.page = page;
        this.linked = page.select("script[type=application/ld+json]").stream().flatMap(script -> json(script.data())).toList();
    }

    static Known of(Document page) {
        PageData data = new PageData(page);
        return new Known(data.title(), data.publisher(), data.date(), data.url(), null);
    }

    private static Stream<JsonNode> json(String text) {
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            return (node.isArray() ? node.valueStream() : Stream.of(node))
                    .flatMap(each -> each.path("@graph").isArray() ? each.path("@graph").valueStream() : Stream.of(each));
        } catch (JacksonException broken) {
            return Stream.of();
        }
    }

    private @Nullable String title() {
        String heading = text(page.selectFirst("article h1, main h1, h1"));
        return first(linked("headline", ""), meta(TITLES), heading, page.title());
    }

    private @Nullable String publisher() {
        return first(linked("publisher", "name"), meta(PUBLISHERS), linked("author", "name"), meta(AUTHORS),
                text(page.selectFirst("[rel=author], [itemprop=author]")));
    }

    private @Nullable String date() {
        Element time = page.selectFirst("time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime],"
                + " time[datetime], [itemprop=datePublished]");
        String told = time == null ? null : first(time.attr("datetime"), time.attr("content"), time.text());
        return Stream.of(linked("datePublished", ""), meta(DATES), told).flatMap(Days::of).findFirst().orElse(null);
    }

    private @Nullable String url() {
        Element link = page.selectFirst("link[rel=canonical]");
        Matcher saved = SAVED_FROM.matcher(page.html().substring(0, Math.min(2000, page.html().length())));
        String address = first(link == null ? null : link.attr("href"), meta(List.of("og:url")), saved.find() ? saved.group(1) : null);
        return address != null && address.matches("https?://\\S+") ? address : null;
    }

    /** A field of what the page says of itself, or a field of that. */
    private @Nullable String linked(String name, String inner) {
        return linked.stream().map(node -> node.path(name)).map(node -> node.isArray() ? node.path(0) : node)
                .map(node -> inner.isEmpty() || node.isString() ? node : node.path(inner)).filter(JsonNode::isString)
                .map(JsonNode::asString).filter(words -> !words.isBlank()).findFirst().orElse(null);
    }

    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean is = Stream.of("name", "property", "itemprop", "http-equiv").anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
                if (is && !meta.attr("content").isBlank() && !meta.attr("content").startsWith("http")) {
                    return meta.attr("content").strip();
                }
                if (is && name.equals("og:url")) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}

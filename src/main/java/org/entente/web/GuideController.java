// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.query.CannedQueries;
import org.entente.query.CannedQuery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

/** The guide for Neo4j Browser: every canned query as a block that runs. */
@RestController
@Hidden
@RequestMapping("/guides")
class GuideController {

    private static final String FRONT = """
            <article class="guide"><carousel class="deck container-fluid">
            <slide class="row-fluid"><div class="col-sm-3"><h3>Entente</h3><p class="lead">Who says what about whom</p></div>
            <div class="col-sm-9"><p>Entities (states, persons, organisations, places, weapons) take part in facts. Claims are about facts and
            quote passages of documents. Ties join two entities and are derived from facts: they are what paths walk.</p>
            <p>Give each label its colour: click the line, then run it.</p>
            <pre class="pre-scrollable code runnable">:style {origin}/guides/entente.grass</pre>
            <p>All queries as saved ones: fetch <a href="{origin}/guides/entente-queries.zip">entente-queries.zip</a> and drop it on this window;
            they are then under the star at the left, a folder a topic.</p>
            <p>The neighbourhood of one person:</p>
            <pre class="pre-scrollable code runnable">MATCH (e:Entity {name: 'Kim Jong Un'})-[tie]-(other:Entity) RETURN e, tie, other</pre>
            <p>One fact with what supports it, from entities to the document:</p>
            <pre class="pre-scrollable code runnable">MATCH (e:Entity)--(f:Fact)&lt;-[:ABOUT]-(c:Claim)-[:QUOTES]-&gt;(p:Passage)-[:PART_OF]-&gt;(d:Document)
            WHERE e.name = 'Kursk Oblast' RETURN * LIMIT 25</pre></div></slide>
            """;

    private final CannedQueries queries;

    GuideController(CannedQueries queries) {
        this.queries = queries;
    }

    @GetMapping(value = {"/entente", "/entente.html"}, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(HttpServletRequest request) {
        String origin = "%s://%s".formatted(request.getScheme(), HtmlUtils.htmlEscape(String.valueOf(request.getHeader("Host"))));
        return answer("text/html",
                FRONT.replace("{origin}", origin) + byTopic().entrySet().stream().map(topic -> slide(topic.getKey(), topic.getValue()))
                        .collect(Collectors.joining()) + "</carousel></article>\n");
    }

    @GetMapping("/entente.adoc")
    ResponseEntity<String> asciiDoc() {
        return answer("text/plain",
                "= Entente\n\nAll queries as saved ones, to import or to drop on Browser: /guides/entente-queries.zip\n\n"
                        + byTopic().entrySet().stream()
                                .map(topic -> "== " + title(topic.getKey()) + "\n\n"
                                        + topic.getValue().stream().map(GuideController::asciiDoc).collect(Collectors.joining()))
                                .collect(Collectors.joining()));
    }

    private Map<String, List<CannedQuery>> byTopic() {
        return queries.all().stream().collect(Collectors.groupingBy(CannedQuery::topic, java.util.TreeMap::new, Collectors.toList()));
    }

    private static String slide(String topic, List<CannedQuery> queries) {
        return "<slide class=\"row-fluid\"><div class=\"col-sm-3\"><h3>%s</h3></div><div class=\"col-sm-9\">%s</div></slide>\n".formatted(
                HtmlUtils.htmlEscape(title(topic)), queries.stream().map(GuideController::block).collect(Collectors.joining()));
    }

    private static String block(CannedQuery query) {
        return "<h4>%s</h4><p>%s</p>%s<pre class=\"pre-scrollable code runnable\">%s</pre>\n".formatted(HtmlUtils.htmlEscape(query.title()),
                HtmlUtils.htmlEscape(query.description()), parameters(query), HtmlUtils.htmlEscape(query.cypher()));
    }

    private static String parameters(CannedQuery query) {
        return query.parameters().isEmpty()
                ? ""
                : "<p>Set its parameters first:</p><pre class=\"pre-scrollable code runnable\">%s</pre>"
                        .formatted(HtmlUtils.htmlEscape(setting(query)));
    }

    private static String asciiDoc(CannedQuery query) {
        String set = query.parameters().isEmpty() ? "" : "[source,cypher]\n----\n" + setting(query) + "\n----\n\n";
        return "=== %s\n\n%s\n\n%s[source,cypher]\n----\n%s\n----\n\n".formatted(query.title(), query.description(), set, query.cypher());
    }

    private static String setting(CannedQuery query) {
        return ":params {" + query.parameters().stream().map(each -> each.name() + ": " + literal(each.defaultValue()))
                .collect(Collectors.joining(", ")) + "}";
    }

    static String literal(Object value) {
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : value instanceof java.time.LocalDate day ? "date('" + day + "')" : "'" + value.toString().replace("'", "\\'") + "'";
    }

    static String title(String topic) {
        return Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
    }

    private static ResponseEntity<String> answer(String type, String text) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type + ";charset=UTF-8")).header("Cache-Control", "no-cache")
                .body(text);
    }
}

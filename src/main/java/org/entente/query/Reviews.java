// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on claims. */
@Service
public class Reviews {

    private static final String LIST = """
            MATCH (v:Review)
            WHERE v.withdrawnAt IS NULL AND v.id > $after AND ($verdict = '' OR v.verdict = $verdict) AND ($by = '' OR v.by = $by)
              AND ($document = '' OR v.document = $document) AND ($since = '' OR v.at >= datetime($since))
              AND ($claim = '' OR v.claim = $claim OR EXISTS { (v)-[:OF]->(:Claim {id: $claim}) })
            RETURN v
            ORDER BY v.id LIMIT $limit
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Reads reads;

    public Reviews(Driver driver) {
        this.reads = new Reads(driver);
    }

    /**
     * Which reviews are asked for; an empty text asks for all.
     *
     * @param since the first day, as 2024-12-18
     */
    public record Filter(String verdict, String by, String document, String claim, String since) {

        /** Those on one claim. */
        public static Filter ofClaim(String claim) {
            return new Filter("", "", "", claim, "");
        }
    }

    /**
     * Reviews that stand, in the order of their ids.
     *
     * @param cursor {@code next} of an earlier answer, or null
     */
    public ListPage<ReviewView> list(Filter filter, int limit, @Nullable String cursor) {
        Map<String, Object> parameters = Map.of("after", Cursor.decode(cursor), "verdict", filter.verdict(), "by", filter.by(), "document",
                filter.document(), "claim", filter.claim(), "since", filter.since(), "limit", limit + 1);
        return ListPage.of(reads.list("reviews", LIST, parameters, Reviews::view), limit, ReviewView::id);
    }

    private static ReviewView view(Record row) {
        Value node = row.get("v");
        return new ReviewView(Rows.required(node, "id"), Rows.required(node, "verdict"), Rows.required(node, "by"),
                node.get("at").asZonedDateTime().toOffsetDateTime().toString(), node.get("why").asString(""),
                Rows.required(node, "document"), Rows.required(node, "claim"), Rows.required(node, "type"), roles(node.get("roles")),
                new ReviewView.Words(Rows.required(node, "quote"), node.get("start").asInt(), node.get("end").asInt()),
                json(node.get("read")), json(node.get("hand")), node.get("orphaned").asBoolean(true));
    }

    /** Ids by role, out of {@code role=id}. */
    static Map<String, List<String>> roles(Value pairs) {
        Map<String, List<String>> roles = new TreeMap<>();
        Rows.texts(pairs).forEach(pair -> roles.computeIfAbsent(pair.substring(0, pair.indexOf('=')), any -> new ArrayList<>())
                .add(pair.substring(pair.indexOf('=') + 1)));
        return roles;
    }

    private static @Nullable JsonNode json(Value text) {
        return text.isNull() ? null : JSON.readTree(text.asString());
    }
}

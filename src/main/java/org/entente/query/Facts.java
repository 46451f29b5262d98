// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;

import org.entente.model.Window;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Service;

/** Facts with their claims. */
@Service
public class Facts {

    private static final int CLAIMS_IN_LIST = 5;
    private static final int ALL_CLAIMS = 10_000;

    private static final String OF_DOCUMENT = """
            MATCH (:Document {id: $document})<-[:PART_OF]-(:Passage)<-[:QUOTES]-(:Claim)-[:ABOUT]->(f:Fact)
            RETURN DISTINCT f.id AS id
            ORDER BY id LIMIT 1000
            """;

    private final Reads reads;
    private final Evidence evidence;

    public Facts(Driver driver) {
        this.reads = new Reads(driver);
        this.evidence = new Evidence(driver);
    }

    /**
     * The facts that pass the filter, newest first, each with its first five claims.
     *
     * @param cursor {@code next} of an earlier answer, or null
     */
    public WindowedPage<FactView> list(FactFilter filter, int limit, @Nullable String cursor) {
        String after = Cursor.decode(cursor);
        return reads.atOneVersion(() -> page(filter, limit, after));
    }

    private WindowedPage<FactView> page(FactFilter filter, int limit, String after) {
        ListPage<Key> keys = ListPage.of(reads.list("facts", FactStatement.of(filter, after, limit + 1),
                row -> new Key(Rows.required(row, "id"), Rows.required(row, "key"))), limit, Key::sortKey);
        List<FactView> items = evidence.inOrder(keys.items().stream().map(Key::id).toList(), CLAIMS_IN_LIST);
        return new WindowedPage<>(items, keys.next(), undated(filter));
    }

    private int undated(FactFilter filter) {
        Window window = filter.during();
        return window == null
                ? 0
                : reads.list("undated facts", FactStatement.undated(filter, window), row -> row.get("undated").asInt()).getFirst();
    }

    /** @throws NothingFound where no fact has this id */
    public FactView byId(String id) {
        return evidence.inOrder(List.of(id), ALL_CLAIMS).stream().findFirst().orElseThrow(() -> new NothingFound("fact", id));
    }

    /** The facts that a document's claims are about, at most a thousand, by id. */
    public List<FactView> ofDocument(String document) {
        return reads.atOneVersion(() -> evidence.inOrder(
                reads.list("facts of a document", OF_DOCUMENT, Map.of("document", document), row -> Rows.required(row, "id")),
                CLAIMS_IN_LIST));
    }

    private record Key(String id, String sortKey) {}
}

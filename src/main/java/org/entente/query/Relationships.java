// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.TieProperties;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** The ties of an entity with the facts and claims behind them. */
@Service
public class Relationships {

    private static final int CLAIMS_OF_A_FACT = 5;
    private static final int MOST_ROUNDS = 1_000;

    private final Reads reads;
    private final Evidence evidence;

    public Relationships(Driver driver) {
        this.reads = new Reads(driver);
        this.evidence = new Evidence(driver);
    }

    /**
     * The ties that pass the filter, in the order of their kind and of the id at the other end, each with its first five facts.
     *
     * @param entity id of an entity
     * @param cursor {@code next} of an earlier answer, or null
     */
    public WindowedPage<RelationshipView> of(String entity, RelationshipFilter filter, int limit, @Nullable String cursor) {
        String after = Cursor.decode(cursor);
        return reads.atOneVersion(() -> WindowedPage.of(
                cut(rows(entity, filter, after, limit + 1), limit, ids -> evidence.bothSides(ids, CLAIMS_OF_A_FACT)),
                filter.during() == null ? 0 : undated(filter, supports(entity, filter))));
    }

    private Stream<Tie.Support> supports(String entity, RelationshipFilter filter) {
        return reads.list("undated facts", RelationshipStatement.undated(entity, filter),
                row -> TieProperties.supports(row.get("supports").asList())).stream().flatMap(List::stream);
    }

    private static int undated(RelationshipFilter filter, Stream<Tie.Support> supports) {
        return (int) supports.filter(filter::wondersAt).map(Tie.Support::fact).distinct().count();
    }

    private List<Relationship> rows(String entity, RelationshipFilter filter, String after, int wanted) {
        List<Relationship> found = new ArrayList<>();
        String last = after;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Relationship> next = reads.list("relationships", RelationshipStatement.of(entity, filter, last, wanted),
                    row -> relationship(entity, row, filter));
            next.stream().filter(row -> !row.supports().isEmpty()).limit(wanted - found.size()).forEach(found::add);
            if (found.size() == wanted || next.size() < wanted) {
                break;
            }
            last = next.getLast().key();
        }
        return found;
    }

    /**
     * Part of a list where all ties are at hand; only those of the page are named.
     *
     * @param entity id of the entity
     * @param ties in any order
     * @param cursor {@code next} of an earlier answer, or null
     * @param names gives an entity by its id
     * @param facts gives facts by their ids
     */
    public static WindowedPage<RelationshipView> page(String entity, Collection<Tie> ties, RelationshipFilter filter, int limit,
            @Nullable String cursor, Function<String, EntityRef> names, Function<Collection<String>, Map<String, FactView>> facts) {
        String after = Cursor.decode(cursor);
        List<Relationship> found = ties.stream()
                .filter(tie -> filter.passes(entity, tie) && tie.supports().stream().anyMatch(filter::passes)
                        && Relationship.key(tie, other(entity, tie)).compareTo(after) > 0)
                .sorted(Comparator.comparing(tie -> Relationship.key(tie, other(entity, tie)))).limit(limit + 1L)
                .map(tie -> new Relationship(entity, names.apply(other(entity, tie)), tie, tie.supports().stream().filter(filter::passes)
                        .toList()))
                .toList();
        Stream<Tie.Support> all = ties.stream().filter(tie -> filter.passes(entity, tie)).flatMap(tie -> tie.supports().stream());
        return WindowedPage.of(cut(found, limit, facts), undated(filter, all));
    }

    private static String other(String entity, Tie tie) {
        return tie.from().equals(entity) ? tie.to() : tie.from();
    }

    private static ListPage<RelationshipView> cut(List<Relationship> found, int limit,
            Function<Collection<String>, Map<String, FactView>> facts) {
        ListPage<Relationship> page = ListPage.of(found, limit, Relationship::key);
        Map<String, FactView> known = facts.apply(page.items().stream().flatMap(Relationship::facts).distinct().toList());
        return new ListPage<>(page.items().stream().map(each -> each.view(known)).toList(), page.next());
    }

    private static Relationship relationship(String entity, Record row, RelationshipFilter filter) {
        TieKind kind = TieKind.valueOf(Rows.required(row, "kind"));
        Tie tie = TieProperties.read(kind, Rows.required(row, "from"), Rows.required(row, "to"), row.get("tie").asMap());
        return new Relationship(entity, Rows.entity(row), tie, tie.supports().stream().filter(filter::passes).toList());
    }
}

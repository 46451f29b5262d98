// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.model.Modality;
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

    private static final int FACTS_OF_A_TIE = 5;
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
    public ListPage<RelationshipView> of(String entity, RelationshipFilter filter, int limit, @Nullable String cursor) {
        ListPage<Row> page = ListPage.of(rows(entity, filter, Cursor.decode(cursor), limit + 1), limit, Row::key);
        List<String> ids = page.items().stream().flatMap(row -> row.shown().stream()).distinct().toList();
        Map<String, FactView> facts = evidence.facts(ids, CLAIMS_OF_A_FACT);
        return new ListPage<>(page.items().stream().map(row -> row.view(entity, facts)).toList(), page.next());
    }

    private List<Row> rows(String entity, RelationshipFilter filter, String after, int wanted) {
        List<Row> found = new ArrayList<>();
        String last = after;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Row> next = reads.list("relationships", RelationshipStatement.of(entity, filter, last, wanted),
                    row -> Row.of(row, filter));
            next.stream().filter(row -> !row.supports().isEmpty()).limit(wanted - found.size()).forEach(found::add);
            if (found.size() == wanted || next.size() < wanted) {
                break;
            }
            last = next.getLast().key();
        }
        return found;
    }

    private record Row(String key, EntityRef other, Tie tie, List<Tie.Support> supports) {

        static Row of(Record row, RelationshipFilter filter) {
            TieKind kind = TieKind.valueOf(row.get("kind").asString());
            Tie tie = TieProperties.read(kind, row.get("from").asString(), row.get("to").asString(), row.get("tie").asMap());
            return new Row(row.get("key").asString(), Rows.entity(row), tie, tie.supports().stream().filter(filter::passes).toList());
        }

        List<String> shown() {
            return supports.stream().map(Tie.Support::fact).limit(FACTS_OF_A_TIE).toList();
        }

        RelationshipView view(String entity, Map<String, FactView> facts) {
            boolean out = tie.from().equals(entity);
            String direction = tie.kind().symmetric() ? "both" : out ? "out" : "in";
            Modality firmest = supports.stream().map(Tie.Support::modality).min(Comparator.naturalOrder()).orElse(Modality.ACTUAL);
            List<FactView> views = shown().stream().map(facts::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
            return new RelationshipView(other, out ? tie.kind().reads() : tie.kind().readsBackwards(),
                    new TieView(tie.kind().name(), direction, firmest.key(), supports.size(), tie.claims(), tie.origins(), tie.confidence(),
                            since(), until(), tie.disputed(), views));
        }

        private @Nullable LocalDate since() {
            return supports.stream().map(Tie.Support::since).filter(Objects::nonNull).map(Objects::requireNonNull)
                    .min(Comparator.naturalOrder()).orElse(null);
        }

        private @Nullable LocalDate until() {
            if (supports.stream().anyMatch(support -> support.until() == null)) {
                return null;
            }
            return supports.stream().map(Tie.Support::until).map(Objects::requireNonNull).max(Comparator.naturalOrder()).orElse(null);
        }
    }
}

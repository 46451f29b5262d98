// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

/**
 * Named agreements, each once however many facts tell of it.
 *
 * @param version the version of the graph at which they were read
 * @param entries the agreements
 * @param entryOf the id of the agreement that each fact tells of
 */
record Agreements(long version, Collection<Entry> entries, Map<String, String> entryOf) {

    static final Agreements NONE = new Agreements(0, List.of(), Map.of());

    /** The fact that is told first stands for the agreement. */
    private static final String FACTS = """
            MATCH (f:Agreement)
            WHERE f.name IS NOT NULL
            RETURN f.id AS id, coalesce(f.treaty, f.id) AS treaty, f.name AS name, coalesce(f.names, [f.name]) AS names,
              EXISTS { (f)<-[:PARTY_TO|SIGNED]-() } AS hasParties
            ORDER BY f.from, id
            """;

    /**
     * An agreement.
     *
     * @param id id of the fact that stands for it
     * @param name its name
     * @param names all its names
     * @param facts ids of all facts that tell of it
     * @param hasParties whether one of them says between whom
     */
    record Entry(String id, String name, Set<String> names, List<String> facts, boolean hasParties) {

        static Entry of(Record row) {
            String id = Rows.required(row, "id");
            return new Entry(id, Rows.required(row, "name"), new TreeSet<>(Rows.texts(row.get("names"))), List.of(id),
                    row.get("hasParties").asBoolean());
        }

        Entry and(Entry other) {
            Set<String> all = new TreeSet<>(names);
            all.addAll(other.names);
            List<String> told = new ArrayList<>(facts);
            told.addAll(other.facts);
            return new Entry(id, name, all, told, hasParties || other.hasParties);
        }

        Set<String> keys() {
            return names.stream().flatMap(each -> NameKeys.of(each).stream()).collect(Collectors.toSet());
        }
    }

    /** All that there are; one told without its parties is left out where another bears one of its names. */
    static Agreements read(Reads reads) {
        Map<String, Entry> treaties = new LinkedHashMap<>();
        reads.list("agreements", FACTS, Map.of(), row -> treaties.merge(Rows.required(row, "treaty"), Entry.of(row), Entry::and));
        Set<String> known = treaties.values().stream().filter(Entry::hasParties).flatMap(entry -> entry.keys().stream())
                .collect(Collectors.toSet());
        List<Entry> entries = treaties.values().stream()
                .filter(entry -> entry.hasParties() || entry.keys().stream().noneMatch(known::contains))
                .toList();
        Map<String, String> entryOf = new LinkedHashMap<>();
        entries.forEach(entry -> entry.facts().forEach(fact -> entryOf.put(fact, entry.id())));
        return new Agreements(reads.version(), entries, entryOf);
    }

    /** The id under which the agreement of this fact is found; any other id as it is. */
    String entry(String id) {
        return entryOf.getOrDefault(id, id);
    }
}

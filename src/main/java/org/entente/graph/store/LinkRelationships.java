// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.derive.Link;

/** What deeds did to plans and possibilities, as relationships between facts. */
public final class LinkRelationships {

    private static final String CREATE = """
            UNWIND $rows AS row
            MATCH (deed:Fact {id: row.from})
            MATCH (awaited:Fact {id: row.to})
            CREATE (deed)-[link:$(row.type)]->(awaited)
            SET link = row.properties
            """;

    private static final String DELETE = """
            UNWIND $rows AS row
            MATCH (:Fact {id: row.from})-[link:$(row.type)]->(:Fact {id: row.to})
            DELETE link
            """;

    private LinkRelationships() {}

    public static void create(Statements transaction, Collection<Link> links) {
        transaction.run(CREATE, rows(links));
    }

    public static void delete(Statements transaction, Collection<Link> links) {
        transaction.run(DELETE, rows(links));
    }

    /** The properties of a link's relationship. */
    public static Map<String, Object> properties(Link link) {
        return Row.of("late", link.late(), "part", link.part());
    }

    private static List<Map<String, Object>> rows(Collection<Link> links) {
        return links.stream().map(link -> Row.of("from", link.from(), "to", link.to(), "type", link.kind().relationship(), "properties",
                properties(link))).toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.entente.derive.DerivedFact;
import org.entente.derive.Standing;
import org.entente.derive.StoredClaim;
import org.entente.derive.Treaty;
import org.entente.model.Detail;
import org.entente.model.Period;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.entente.model.Stance;

/** Facts and the entities that take part in them. */
public final class FactNodes {

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (f:Fact:$(row.label))
            SET f = row.properties
            WITH f, row
            CALL (f, row) {
              UNWIND row.into AS role
              MATCH (e:Entity {id: role.entity})
              CREATE (e)-[link:$(role.type)]->(f)
              SET link.order = role.order
            }
            CALL (f, row) {
              UNWIND row.outOf AS role
              MATCH (e:Entity {id: role.entity})
              CREATE (f)-[link:$(role.type)]->(e)
              SET link.order = role.order
            }
            UNWIND row.claims AS claim
            MATCH (c:Claim {id: claim})
            CREATE (c)-[:ABOUT]->(f)
            """;

    private static final String REPLACE = """
            UNWIND $rows AS row
            MATCH (f:Fact {id: row.properties.id})
            SET f = row.properties
            """;

    private static final String UNLINK = "UNWIND $rows AS id MATCH (:Fact {id: id})-[link]-(:Entity) DELETE link";

    private static final String INTO = """
            UNWIND $rows AS row
            MATCH (e:Entity {id: row.entity})
            MATCH (f:Fact {id: row.fact})
            CREATE (e)-[link:$(row.type)]->(f)
            SET link.order = row.order
            """;

    private static final String OUT_OF = """
            UNWIND $rows AS row
            MATCH (e:Entity {id: row.entity})
            MATCH (f:Fact {id: row.fact})
            CREATE (f)-[link:$(row.type)]->(e)
            SET link.order = row.order
            """;

    private static final String DELETE = "UNWIND $rows AS id MATCH (f:Fact {id: id}) DETACH DELETE f";

    private FactNodes() {}

    /** Creates facts, joined to the entities that take part and to their claims. */
    public static void create(Statements transaction, Map<DerivedFact, Standing> facts) {
        transaction.run(CREATE, facts.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList());
    }

    /** Writes facts in the place of what they were, joined to the entities that take part; their claims stay. */
    public static void replace(Statements transaction, Map<DerivedFact, Standing> facts) {
        transaction.run(REPLACE, facts.entrySet().stream().map(entry -> Map.of("properties",
                properties(entry.getKey(), entry.getValue()))).toList());
        transaction.run(UNLINK, facts.keySet().stream().map(DerivedFact::id).toList());
        link(transaction, facts.keySet());
    }

    public static void delete(Statements transaction, Collection<String> ids) {
        transaction.run(DELETE, ids);
    }

    private static Map<String, Object> row(DerivedFact fact, Standing standing) {
        Map<Boolean, List<Map<String, Object>>> roles = links(fact).stream()
                .collect(Collectors.partitioningBy(Link::towardsFact, Collectors.mapping(FactNodes::row, Collectors.toList())));
        return Row.of("label", fact.type().label(), "properties", properties(fact, standing), "into", roles.get(true), "outOf",
                roles.get(false), "claims", fact.claims().stream().map(StoredClaim::id).toList());
    }

    /** The properties of a fact's node. */
    public static Map<String, Object> properties(DerivedFact fact, Standing standing) {
        Map<String, Object> properties = Row.of("id", fact.id(), "claims", fact.claims().size(), "asserted",
                fact.count(Stance.ASSERTED), "denied", fact.count(Stance.DENIED), "origins", standing.origins(), "confidence",
                standing.confidence(), "modality", standing.modality().key(), "stance", fact.stance().key(), "vague",
                fact.vague() ? true : null, "disputed", standing.disputed());
        Treaty treaty = fact.treaty();
        if (treaty != null) {
            properties.putAll(Map.of("treaty", treaty.id(), "names", treaty.names()));
        }
        Arrays.stream(Detail.values()).filter(detail -> !fact.detail(detail).isEmpty())
                .forEach(detail -> properties.put(detail.key(), fact.detail(detail)));
        Period time = fact.time();
        StoredText.put(properties, time);
        if (time != null) {
            properties.put("precision", time.precision().key());
        }
        StoredText.put(properties, fact.held());
        StoredText.put(properties, fact.quantity());
        return properties;
    }

    /**
     * An entity that takes part in a fact.
     *
     * @param fact id of the fact
     * @param entity id of the entity
     * @param relationship the type of the relationship between them
     * @param towardsFact whether it points to the fact
     * @param order the place among those of the same role
     */
    public record Link(String fact, String entity, String relationship, boolean towardsFact, int order) {}

    /** The entities that take part in a fact. */
    public static List<Link> links(DerivedFact fact) {
        List<Link> links = new ArrayList<>();
        Map<Role, List<String>> roles = fact.roles();
        for (RoleLink link : fact.type().links()) {
            List<String> ids = roles.getOrDefault(link.role(), List.of());
            for (int order = 0; order < ids.size(); order++) {
                links.add(new Link(fact.id(), ids.get(order), link.relationship(), link.towardsFact(), order));
            }
        }
        return links;
    }

    private static void link(Statements transaction, Collection<DerivedFact> facts) {
        Map<Boolean, List<Map<String, Object>>> rows = facts.stream().flatMap(fact -> links(fact).stream())
                .collect(Collectors.partitioningBy(Link::towardsFact, Collectors.mapping(FactNodes::row, Collectors.toList())));
        transaction.run(INTO, rows.getOrDefault(true, List.of()));
        transaction.run(OUT_OF, rows.getOrDefault(false, List.of()));
    }

    private static Map<String, Object> row(Link link) {
        return Row.of("fact", link.fact(), "entity", link.entity(), "type", link.relationship(), "order", link.order());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Detail;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.RoleLink;
import org.entente.model.TornRead;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Views out of rows. */
final class Rows {

    private Rows() {}

    static EntityRef entity(MapAccessor row) {
        return new EntityRef(required(row, "id"), required(row, "name"), kind(row.get("labels").asList(Value::asString)));
    }

    /** A text that is always there. */
    static String required(MapAccessor row, String key) {
        Value value = row.get(key);
        if (value.isNull()) {
            throw new TornRead("a row whose %s is missing".formatted(key));
        }
        return value.asString();
    }

    static String kind(List<String> labels) {
        return labels.stream().filter(label -> EntityKind.ofLabel(label).isPresent()).findFirst().orElse("Entity");
    }

    static FactView fact(MapAccessor row) {
        FactType type = type(row.get("labels").asList(Value::asString));
        Value fact = row.get("fact");
        return new FactView(required(fact, "id"), type.label(), quantity(fact), time(fact, "from", "to"),
                roles(type, row.get("roles")),
                details(fact), fact.get("claims").asInt(0), row.get("claims").asList(Rows::claim), texts(row.get("conflicts")));
    }

    static ClaimView claim(MapAccessor row) {
        Value claim = row.get("claim");
        return new ClaimView(required(claim, "id"), required(claim, "stance"), required(claim, "modality"),
                row.get("speakers").asList(Rows::entity), time(claim, "saidFrom", "saidTo"), texts(claim.get("audience")),
                claim.get("quote").asString(""), claim.get("start").asInt(0), claim.get("end").asInt(0), claim.get("grade").asString("F6"),
                document(row.get("document")), readers(claim).getFirst(), readers(claim), claim.get("status").asString("admitted"),
                page(claim), text(claim.get("doubt")));
    }

    private static List<String> readers(MapAccessor claim) {
        List<String> readers = texts(claim.get("readers"));
        return readers.isEmpty() ? List.of(claim.get("extractor").asString("")) : readers;
    }

    static DocumentRef document(MapAccessor document) {
        return new DocumentRef(required(document, "id"), text(document.get("title")), text(document.get("publisher")),
                date(document.get("date")), text(document.get("url")), texts(document.get("basis")));
    }

    /** The page on which a claim or a passage begins, or null. */
    static @Nullable Integer page(Value node) {
        return node.get("page").isNull() ? null : (Integer) node.get("page").asInt();
    }

    static @Nullable TimeView time(MapAccessor row, String from, String to) {
        LocalDate first = date(row.get(from));
        LocalDate last = date(row.get(to));
        return first == null && last == null ? null : new TimeView(first, last, from.equals("from") && row.get("open").asBoolean(false));
    }

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static FactType type(List<String> labels) {
        return labels.stream().flatMap(label -> FactType.ofLabel(label).stream()).findFirst()
                .orElseThrow(() -> new TornRead("a fact without a type"));
    }

    private static @Nullable QuantityView quantity(MapAccessor fact) {
        Value min = fact.get("quantityMin");
        Value max = fact.get("quantityMax");
        if (min.isNull() && max.isNull()) {
            return null;
        }
        return new QuantityView(min.isNull() ? null : min.asLong(), max.isNull() ? null : max.asLong(), text(fact.get("unit")),
                fact.get("approximate").asBoolean(false));
    }

    private static Map<String, Object> details(MapAccessor fact) {
        Map<String, Object> details = new TreeMap<>();
        Arrays.stream(Detail.values()).map(Detail::key).filter(key -> !fact.get(key).isNull())
                .forEach(key -> details.put(key, fact.get(key).asObject()));
        return details;
    }

    private static Map<String, List<EntityRef>> roles(FactType type, Value links) {
        Map<String, List<EntityRef>> byLink = links.asList(link -> link).stream()
                .collect(groupingBy(link -> required(link, "type"), mapping(Rows::entity, toList())));
        Map<String, List<EntityRef>> roles = new LinkedHashMap<>();
        for (RoleLink link : type.links()) {
            if (byLink.containsKey(link.relationship())) {
                roles.put(link.role().key(), byLink.get(link.relationship()));
            }
        }
        return roles;
    }
}

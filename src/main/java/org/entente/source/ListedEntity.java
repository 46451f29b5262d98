// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.entente.model.EntityKind;
import org.entente.model.Name;

/**
 * Whom a row of a sanctions list is about.
 *
 * @param name the name with aliases, identifiers, addresses and all else that the row tells of it, by the name of the column
 */
record ListedEntity(Name name) {

    private static final Set<String> NO_ATTRIBUTES = Set.of("celex", "recordId", "programKey", "annex", "measure", "startDate", "reason",
            "schema", "name", "alias", "weakAlias", "previousName");
    private static final Set<String> SINGLE = Set.of("birthDate", "birthPlace", "gender", "position", "incorporationDate", "legalForm",
            "notes", "appearance");
    private static final Set<String> IDENTIFIERS = Set.of("registrationNumber", "taxNumber", "idNumber", "passportNumber", "innCode",
            "ogrnCode", "kppCode", "okpoCode", "leiCode", "swiftBic", "imoNumber", "mmsi");
    private static final Pattern TAX = Pattern.compile("\\b(?:tax|tin|inn)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} ./()]+:\\s*|\\s*\\([^)]*\\)\\s*$");

    static ListedEntity of(Columns row) {
        List<String> others = new ArrayList<>(row.list("alias"));
        others.addAll(row.list("weakAlias"));
        others.addAll(row.list("previousName"));
        ListedName listed = ListedName.of(row.get("name"), others);
        Map<String, Object> attributes = new TreeMap<>();
        if (!listed.aliases().isEmpty()) {
            attributes.put("aliases", listed.aliases());
        }
        row.values().keySet().stream().filter(column -> !NO_ATTRIBUTES.contains(column)).forEach(column -> add(row, column, attributes));
        EntityKind kind = kind(row);
        if (kind == EntityKind.VESSEL && attributes.get("imoNumber") instanceof List<?> numbers) {
            attributes.put("imoNumber", String.valueOf(numbers.getFirst()));
        }
        return new ListedEntity(new Name(listed.name(), kind, null, attributes));
    }

    private static void add(Columns row, String column, Map<String, Object> attributes) {
        if (SINGLE.contains(column)) {
            attributes.putIfAbsent(column, row.get(column));
        } else {
            row.list(column).forEach(value -> addTo(attributes, identifierColumn(column, value), value));
        }
    }

    /** The tax numbers that lists keep among the registration numbers are told by their label. */
    private static String identifierColumn(String column, String value) {
        return column.equals("registrationNumber") && TAX.matcher(value).find() ? "taxNumber" : column;
    }

    private static void addTo(Map<String, Object> attributes, String column, String value) {
        String clean = IDENTIFIERS.contains(column) ? LABEL.matcher(value).replaceAll("").strip() : value;
        if (attributes.computeIfAbsent(column, key -> new ArrayList<String>()) instanceof List<?> list && !list.contains(clean)) {
            List<String> longer = new ArrayList<>(list.stream().map(String::valueOf).toList());
            longer.add(clean);
            attributes.put(column, longer);
        }
    }

    private static EntityKind kind(Columns row) {
        return switch (row.get("schema").toLowerCase(Locale.ROOT)) {
            case "person" -> EntityKind.PERSON;
            case "vessel", "airplane" -> EntityKind.VESSEL;
            case "asset" -> isPlace(row) ? EntityKind.PLACE : EntityKind.GOODS;
            default -> EntityKind.ORGANIZATION;
        };
    }

    /** Ports, airports and economic zones are assets that lie somewhere; currencies are not. */
    private static boolean isPlace(Columns row) {
        return row.get("measure").startsWith("Transport") || !row.get("address").isEmpty() || !row.get("country").isEmpty();
    }
}

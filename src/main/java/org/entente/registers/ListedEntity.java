// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.entente.formats.Columns;
import org.entente.formats.Sizes;
import org.entente.formats.Told;
import org.entente.model.Attributes;
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
    private static final List<String> STATES = List.of("nationality", "country");
    private static final Set<String> SINGLE = Set.of("birthDate", "birthPlace", "gender", "position", "incorporationDate", "legalForm",
            "notes", "appearance");
    private static final Set<String> IDENTIFIERS = Set.of("registrationNumber", "taxNumber", "idNumber", "passportNumber", "innCode",
            "ogrnCode", "kppCode", "okpoCode", "leiCode", "swiftBic", "imoNumber", "mmsi");
    private static final Pattern TAX = Pattern.compile("\\b(?:tax|tin|inn)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^[\\p{L} ./()]+:\\s*|\\s*\\([^)]*\\)\\s*$");

    /** @param id by which the list knows it */
    static ListedEntity of(Columns row, String id) {
        List<String> others = new ArrayList<>(row.list("alias"));
        others.addAll(row.list("weakAlias"));
        others.addAll(row.list("previousName"));
        ListedName listed = ListedName.of(row.get("name"), others);
        Told told = new Told();
        row.values().keySet().stream().filter(column -> !NO_ATTRIBUTES.contains(column)).filter(Attributes::isName)
                .forEach(column -> add(row, column, told));
        Map<String, Object> attributes = new TreeMap<>(Map.of(Name.SOURCE_ID, id));
        if (!listed.aliases().isEmpty()) {
            attributes.put(Name.ALIASES, listed.aliases());
        }
        List<String> states = STATES.stream().flatMap(column -> row.list(column).stream()).distinct().toList();
        if (!states.isEmpty()) {
            attributes.put(Name.STATES, states);
        }
        return new ListedEntity(new Name(listed.name(), kind(row), null, attributes, told.all()));
    }

    private static void add(Columns row, String column, Told told) {
        if (SINGLE.contains(column)) {
            told.put(column, row.get(column));
        } else {
            row.list(column).forEach(value -> told.put(identifierColumn(column, value), clean(column, value)));
        }
    }

    private static String clean(String column, String value) {
        return IDENTIFIERS.contains(column) && value.length() <= Sizes.LONGEST ? LABEL.matcher(value).replaceAll("").strip() : value;
    }

    /** The tax numbers that lists keep among the registration numbers are told by their label. */
    private static String identifierColumn(String column, String value) {
        return column.equals("registrationNumber") && TAX.matcher(value).find() ? "taxNumber" : column;
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

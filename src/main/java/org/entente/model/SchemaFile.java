// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.model.FactShape.Measured;
import org.jspecify.annotations.Nullable;

/** Reads the schema file of one type of fact; whatever it does not know is refused with its line and what is allowed. */
final class SchemaFile {

    private static final List<String> KEYS = List.of("about", "order", "reads", "time", "stateAt", "endedAt", "word", "thing", "counts",
            "measured", "fighting", "roles", "details", "conflict", "retold", "map", "ftm", "ties");
    private static final Set<String> TAKEN = Set.of("Entity", "Fact", "Claim", "Document", "Passage", "Conflict", "Reading", "Review",
            "Migration", "Treaty", "Judgement");
    private static final int LAST = 1000;

    private final YamlPart file;
    private final Map<String, YamlPart> keys;
    private final FactType type;
    private final SchemaRoles roles;

    /** @param name the file as messages name it */
    SchemaFile(String name, String label, String text) {
        this.file = YamlPart.read(name, new StringReader(text));
        if (!label.matches("[A-Z][A-Za-z0-9]{1,39}") || TAKEN.contains(label) || EntityKind.ofLabel(label).isPresent()) {
            throw new FileRefused(name, 0,
                    "the file's name is that of its type: letters, the first a capital, none of Entente's own labels");
        }
        this.keys = file.entries(KEYS);
        this.type = FactType.named(label);
        this.roles = new SchemaRoles(required("roles"), Optional.ofNullable(keys.get("details")));
    }

    FactShape shape() {
        List<TieShape> ties = new ArrayList<>();
        part("ties").ifPresent(all -> all.entries().forEach((name, tie) -> ties.add(new SchemaTie(roles, tie).shape(name))));
        return new FactShape(type, required("about").text(), part("order").map(YamlPart::number).orElse(LAST),
                part("reads").map(YamlPart::text).orElse(words(type.label())), roles.links(), roles.details(),
                part("counts").map(counts -> counts.oneOf(roles.slots())).orElse(""), role("thing"), word(), course(), text("stateAt"),
                part("endedAt").map(ended -> Set.copyOf(ended.texts())).orElse(Set.of()), rivalry(), retelling(), measured(),
                role("fighting"), sign(),
                ftm(), ties);
    }

    private Course course() {
        return Course.valueOf(required("time").oneOf(Arrays.stream(Course.values()).map(Course::key).toList()).toUpperCase(Locale.ROOT));
    }

    private Measured measured() {
        return part("measured").map(word -> Measured.valueOf(word.oneOf(Arrays.stream(Measured.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT)).toList()).toUpperCase(Locale.ROOT))).orElse(Measured.OTHER);
    }

    private @Nullable Detail word() {
        return part("word").flatMap(word -> Detail.ofKey(word.oneOf(roles.details().keySet().stream().map(Detail::key).toList())))
                .orElse(null);
    }

    private @Nullable Rivalry rivalry() {
        YamlPart conflict = keys.get("conflict");
        if (conflict == null) {
            return null;
        }
        Map<String, YamlPart> parts = conflict.entries(List.of("rival", "same", "needs", "besides"));
        Set<String> same = new HashSet<>();
        List<String> choices = new ArrayList<>(roles.slots());
        choices.add("amount");
        YamlPart alike = required(parts, "same", conflict);
        alike.items().forEach(one -> same.add(one.oneOf(choices)));
        return new Rivalry(roles.role(required(parts, "rival", conflict)), roles.links().stream().map(RoleLink::role)
                .filter(role -> same.contains(role.key())).toList(),
                Arrays.stream(Detail.values()).filter(detail -> same.contains(detail.key())).toList(), same.contains("amount"),
                roles.roleOrNull(parts.get("needs")), roles.roleOrNull(parts.get("besides")));
    }

    private Retelling retelling() {
        Map<String, YamlPart> parts = part("retold").map(retold -> retold.entries(List.of("once", "apart", "partly")))
                .orElse(new LinkedHashMap<>());
        YamlPart once = parts.get("once");
        return new Retelling(once != null && once.flag(), roles.roleOrNull(parts.get("apart")), roles.roleOrNull(parts.get("partly")));
    }

    private @Nullable MapSign sign() {
        YamlPart map = keys.get("map");
        if (map == null) {
            return null;
        }
        Map<String, YamlPart> parts = map.entries(List.of("at", "sign"));
        YamlPart sign = parts.get("sign");
        return new MapSign(roles.role(required(parts, "at", map)), sign == null ? "burst" : sign.oneOf(List.of("burst", "square")));
    }

    private List<FtmLink> ftm() {
        List<FtmLink> links = new ArrayList<>();
        part("ftm").ifPresent(ftm -> ftm.entries().forEach((schema, link) -> links.add(ftm(schema, link))));
        return links;
    }

    /** The two properties that are ends stand beside the keys. */
    private FtmLink ftm(String schema, YamlPart link) {
        Map<String, YamlPart> ends = new LinkedHashMap<>(link.entries());
        YamlPart reads = ends.remove("reads");
        YamlPart record = ends.remove("record");
        YamlPart detail = ends.remove("detail");
        if (ends.size() != 2) {
            throw link.refused("needs the two properties that are ends, source first, each with the role that it fills; beside them "
                    + FileRefused.allowed(List.of("reads", "record", "detail")));
        }
        List<String> properties = List.copyOf(ends.keySet());
        List<Role> filled = ends.values().stream().map(roles::role).toList();
        Detail told = detail == null
                ? Detail.FIELD
                : Detail.ofKey(detail.oneOf(Arrays.stream(Detail.values()).map(Detail::key).toList()))
                        .orElseThrow();
        return new FtmLink(schema, properties.getFirst(), filled.getFirst(), properties.getLast(), filled.getLast(),
                reads == null ? words(type.label()).toLowerCase(Locale.ROOT) : reads.text(), record != null && record.flag(), told);
    }

    private @Nullable Role role(String key) {
        return roles.roleOrNull(keys.get(key));
    }

    private @Nullable String text(String key) {
        return part(key).map(YamlPart::text).orElse(null);
    }

    private Optional<YamlPart> part(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private YamlPart required(String key) {
        return required(keys, key, file);
    }

    static YamlPart required(Map<String, YamlPart> parts, String key, YamlPart whole) {
        YamlPart part = parts.get(key);
        if (part == null || part.isEmpty()) {
            throw whole.refused("needs '%s'".formatted(key));
        }
        return part;
    }

    /** "WeaponTest" as "Weapon test". */
    private static String words(String label) {
        return label.charAt(0) + label.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

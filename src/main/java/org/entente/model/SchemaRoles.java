// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The roles and details that a schema file declares. */
final class SchemaRoles {

    private static final List<String> KEYS = List.of("into", "outOf", "key", "entities", "firm", "fillers", "reads", "standsFor");
    /** What joins evidence, or entities by judgement. */
    private static final Set<String> TAKEN = Set.of("ABOUT", "QUOTES", "PART_OF", "MADE_BY", "SAID_TO", "BETWEEN", "FULFILS", "BEARS_OUT",
            "READ_BY", "SAME_AS", "DENIED_BY");
    /** What the keys of a pattern mean beside the roles that it looks for. */
    private static final Set<String> OF_PATTERNS = Set.of("pattern", "verb", "noun", "where", "not", "require", "least", "counted",
            "fixed", "background", "inherits", "warring", "unless", "modality", "deed", "recalls");
    static final String NAME = "[A-Z][A-Z0-9_]{0,39}";

    private final List<RoleLink> links = new ArrayList<>();
    private final Map<Detail, YamlPart> details = new EnumMap<>(Detail.class);

    SchemaRoles(YamlPart roles, Optional<YamlPart> details) {
        Set<String> names = roles.entries().keySet();
        Set<String> relationships = new HashSet<>();
        roles.entries().forEach((name, role) -> {
            RoleLink link = link(name, role, names);
            if (!relationships.add(link.relationship())) {
                throw role.refused("'%s' is the relationship of another role of this type".formatted(link.relationship()));
            }
            links.add(link);
        });
        if (links.stream().noneMatch(RoleLink::key)) {
            throw roles.refused("needs a role with key: true");
        }
        details.ifPresent(
                all -> all.entries(Arrays.stream(Detail.values()).map(Detail::key).toList()).forEach((name, fillers) -> this.details.put(
                        Detail.ofKey(name).orElseThrow(), fillers)));
    }

    private static RoleLink link(String name, YamlPart role, Set<String> names) {
        if (!name.matches("[a-z][A-Za-z0-9]{0,39}") || Detail.ofKey(name).isPresent() || OF_PATTERNS.contains(name)) {
            throw role.refused(
                    "'%s' cannot be a role: letters, the first a small one, and neither a detail nor a key of patterns".formatted(name));
        }
        Map<String, YamlPart> keys = role.entries(KEYS);
        YamlPart into = keys.get("into");
        YamlPart outOf = keys.get("outOf");
        YamlPart drawn = into == null ? outOf : into;
        if (drawn == null || into != null && outOf != null) {
            throw role.refused("needs either into (a relationship from the entity to the fact) or outOf (one from the fact)");
        }
        if (!drawn.text().matches(NAME) || TAKEN.contains(drawn.text())) {
            throw drawn.refused("'%s' cannot be a relationship: capitals, figures and _, and none that joins evidence".formatted(drawn
                    .text()));
        }
        YamlPart standsFor = keys.get("standsFor");
        return new RoleLink(Role.named(name), drawn.text(), into != null, flag(keys.get("key")), entities(keys.get("entities")),
                flag(keys.get("firm")), keys.get("fillers"), Optional.ofNullable(text(keys.get("reads"))).orElse(name),
                standsFor == null ? null : Role.named(standsFor.oneOf(names)));
    }

    private static List<EntityKind> entities(@Nullable YamlPart entities) {
        List<String> labels = Arrays.stream(EntityKind.values()).map(EntityKind::label).toList();
        List<EntityKind> kinds = entities == null
                ? List.of()
                : entities.items().stream().map(each -> EntityKind.ofLabel(each.oneOf(labels)).orElseThrow()).toList();
        return kinds.isEmpty() ? List.of(EntityKind.ORGANIZATION, EntityKind.STATE, EntityKind.PERSON, EntityKind.GROUP) : kinds;
    }

    private static boolean flag(@Nullable YamlPart part) {
        return part != null && part.flag();
    }

    private static @Nullable String text(@Nullable YamlPart part) {
        return part == null ? null : part.text();
    }

    List<RoleLink> links() {
        return List.copyOf(links);
    }

    Map<Detail, YamlPart> details() {
        return details;
    }

    /** The names of roles and details. */
    List<String> slots() {
        return Stream.concat(links.stream().map(link -> link.role().key()), details.keySet().stream().map(Detail::key)).toList();
    }

    Role role(YamlPart name) {
        return Role.named(name.oneOf(links.stream().map(link -> link.role().key()).toList()));
    }

    @Nullable
    Role roleOrNull(@Nullable YamlPart name) {
        return name == null ? null : role(name);
    }
}

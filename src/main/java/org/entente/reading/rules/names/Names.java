// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerEntry;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.KnownName.Use;

/** Finds the gazetteer's names among tokens. */
public final class Names {

    /** Attribute of a place that stands for a government where the sentence lets it act: the state's short name. */
    public static final String GOVERNMENT = "government";
    /** Attribute of a person, force or agency: the short name of the state that it serves. */
    public static final String STATE = "state";
    /** Attribute of a form such as "Russian": true. */
    public static final String ADJECTIVE = "adjective";
    /** Attribute of an armed group, a coalition, a mission: which of these; it acts for itself and keeps the wording of the text. */
    public static final String GROUP = "group";

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Government|Ministry|Department|Office|Embassy|Cabinet|Presidency|Parliament|Forces|Army|Navy|Command|Mission|Delegation)\\b");
    private static final Set<String> GROUPS = Set.of("armed group", "coalition", "task force", "mission");

    private final Gazetteer gazetteer;
    private final KnownNames known = new KnownNames();
    private final Map<String, String> navies = new HashMap<>();

    public Names(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (GazetteerEntry entry : gazetteer.entries()) {
            entry.names().forEach(form -> add(form, entry, Use.NAME));
            entry.adjectives().forEach(form -> add(form, entry, Use.ADJECTIVE));
            entry.list("metonyms").forEach(form -> add(form, entry, Use.METONYM));
            entry.list("ships").forEach(prefix -> navies.put(prefix, entry.entity().name()));
        }
    }

    /** The known names among these words, none inside another. */
    List<Span> in(List<String> words) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<KnownNames.Hit> hit = known.longest(words, at);
            if (hit.isPresent()) {
                int to = hit.get().to();
                spans.add(new Span(name(hit.get().names(), words.subList(at, to)), at, to, true));
                at = to - 1;
            }
        }
        return spans;
    }

    /** The short name of the state whose ships bear this before their names: {@code "HMS"}. */
    Optional<String> navy(String prefix) {
        return Optional.ofNullable(navies.get(prefix));
    }

    private void add(String form, GazetteerEntry entry, Use use) {
        known.add(new KnownName(form, entry.entity(), use, entry.exact(form)));
    }

    private Name name(List<KnownName> readings, List<String> words) {
        KnownName first = readings.getFirst();
        Entity entity = first.entity();
        Optional<Entity> government = readings.stream().filter(reading -> reading.use() == Use.METONYM).map(KnownName::entity).findFirst();
        if (first.use() == Use.METONYM) {
            return new Name(written(words), EntityKind.PLACE, null, Map.of(GOVERNMENT, entity.name()));
        }
        if (government.isPresent()) {
            return new Name(written(words), entity.kind(), entity.id(), Map.of(GOVERNMENT, government.get().name()));
        }
        Map<String, Object> attributes = first.use() == Use.ADJECTIVE ? Map.of(ADJECTIVE, true) : served(entity);
        return new Name(shown(entity, words), entity.kind(), entity.id(), attributes);
    }

    /** States, and bodies written as an acronym, by the gazetteer's name; all else as it is written. */
    private static String shown(Entity entity, List<String> words) {
        String written = written(words);
        boolean acronym = written.chars().noneMatch(Character::isLowerCase) && entity.kind() == EntityKind.ORGANIZATION
                && group(entity).isEmpty();
        return entity.kind() == EntityKind.STATE || acronym ? entity.name() : written;
    }

    /** The gazetteer's state of this short name. */
    public Optional<Name> state(String shortName) {
        return gazetteer.find(shortName, Collections.singleton(EntityKind.STATE)).map(state -> Name.of(state.name(), EntityKind.STATE, state
                .id()));
    }

    private static Optional<String> group(Entity entity) {
        return Optional.ofNullable(entity.properties().get("category")).map(String::valueOf).filter(GROUPS::contains);
    }

    /** Whom an office of this name acts for: "Chadian Ministry of Health" for Chad; empty where it is no office. */
    public Optional<Name> actingIn(String office) {
        return in(List.of(office.split("\\s+"))).stream().map(Span::name).flatMap(name -> acting(name, office).stream()).findFirst();
    }

    private Optional<Name> acting(Name name, String office) {
        Object state = name.attributes().getOrDefault(GOVERNMENT, name.attributes().get(STATE));
        if (state != null) {
            return state(String.valueOf(state));
        }
        boolean intergovernmental = name.kind() == EntityKind.ORGANIZATION && name.entityId() != null && gazetteer.entity(name.entityId())
                .filter(entity -> "intergovernmental".equals(entity.properties().get("category"))).isPresent();
        boolean governs = name.kind() == EntityKind.STATE && (office.equals(name.text()) || OFFICE.matcher(office).find());
        return intergovernmental || governs ? Optional.of(new Name(name.text(), name.kind(), name.entityId(), Map.of())) : Optional.empty();
    }

    private Map<String, Object> served(Entity entity) {
        Optional<String> group = group(entity);
        if (group.isPresent()) {
            return Map.of(GROUP, group.get());
        }
        Object state = entity.properties().get("state");
        return state == null
                ? Map.of()
                : gazetteer.entity(String.valueOf(state)).map(found -> Map.<String, Object>of(STATE, found.name()))
                        .orElse(Map.of());
    }

    static String written(List<String> words) {
        return String.join(" ", words).replaceAll(" ([-\u2010\u2011/]) ?", "$1").replaceAll(" ([,.\u2019'])", "$1")
                .replaceAll("([\u2018\u201c\u00ab]) ", "$1")
                .replaceAll(" ([\u201d\u00bb])", "$1").replaceAll("(?<=DMCC|FZCO|FZE|LLC|JSC|GmbH|\\p{Ll}{4})\\.$", "")
                .replaceAll("(?:\\(|-LRB-) ?", "(")
                .replaceAll(" ?(?:\\)|-RRB-)", ")");
    }
}

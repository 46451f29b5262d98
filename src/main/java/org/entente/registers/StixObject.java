// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.formats.Dates;
import org.entente.formats.DocumentFields;
import org.entente.formats.DocumentIds;
import org.entente.formats.Told;
import org.entente.formats.Unusable;
import org.entente.model.Attributes;
import org.entente.model.EntityKind;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Voice;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * An object of a STIX bundle.
 *
 * @param id its id
 * @param type its type
 * @param json all of it
 */
record StixObject(String id, String type, JsonNode json) {

    private static final Map<String, EntityKind> KINDS = Map.of("threat-actor", EntityKind.ORGANIZATION, "intrusion-set",
            EntityKind.ORGANIZATION, "malware", EntityKind.WEAPON, "tool", EntityKind.WEAPON, "infrastructure", EntityKind.GOODS,
            "location",
            EntityKind.PLACE);
    private static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified", "revoked",
            "labels",
            "lang", "external_references", "object_marking_refs", "granular_markings", "extensions", "name", "aliases", "description",
            "confidence");
    private static final Pattern ALIASES = Pattern.compile("aliases|x_\\w*alias(?:es)?");
    private static final String OWN = "entente";
    private static final String ID = "stixId";

    static StixObject of(JsonNode json) throws Unusable {
        DocumentFields fields = new DocumentFields(json);
        String id = fields.string("id");
        String type = fields.string("type");
        if (id == null || type == null) {
            throw new Unusable("no STIX object", "it needs id and type");
        }
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            Told.requireName(property.getKey());
        }
        return new StixObject(id, type, json);
    }

    String text(String property) {
        return json.path(property).asString("");
    }

    boolean isRevoked() {
        return json.path("revoked").asBoolean(false);
    }

    /** Who or what it is, where it is an actor, a thing or a place. */
    @Nullable
    Name name() {
        EntityKind kind = kind();
        if (kind == null || caption().equals(id)) {
            return null;
        }
        Told told = new Told();
        told.put(ID, id);
        json.properties().forEach(property -> {
            String key = property.getKey();
            if (!COMMON.contains(key) && !ALIASES.matcher(key).matches() && property.getValue().isString()) {
                told.put(key, property.getValue().asString());
            }
        });
        Map<String, Object> attributes = new TreeMap<>(Map.of(Name.SOURCE_ID, DocumentIds.of("stix:" + id)));
        List<String> aliases = aliases();
        if (!aliases.isEmpty()) {
            attributes.put(Name.ALIASES, aliases);
        }
        return new Name(caption(), kind, exportedId().filter(own -> EntityKind.ofId(own).isPresent()).orElse(null), attributes,
                told.all());
    }

    /** The same with no more than tells who it is: the rest comes with its own document. */
    Name brief(Name name) {
        return new Name(name.text(), name.kind(), name.entityId(), name.attributes(), new Attributes(Map.of(ID, List.of(id))));
    }

    /** Other names: those of the standard, and those of extensions such as {@code x_mitre_aliases}. */
    private List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        json.properties().stream().filter(property -> ALIASES.matcher(property.getKey()).matches())
                .forEach(property -> strings(property.getValue()).forEach(aliases::add));
        aliases.remove(caption());
        return List.copyOf(aliases);
    }

    private static Stream<String> strings(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value)).filter(JsonNode::isString).map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    private @Nullable EntityKind kind() {
        EntityKind stated = EntityKind.ofLabel(text("x_entente_kind")).or(() -> exportedId().flatMap(EntityKind::ofId)).orElse(null);
        if (stated != null) {
            return stated;
        }
        if (type.equals("identity")) {
            return switch (text("identity_class")) {
                case "individual" -> EntityKind.PERSON;
                case "group", "class" -> EntityKind.GROUP;
                default -> EntityKind.ORGANIZATION;
            };
        }
        boolean isCountry = type.equals("location") && !text("country").isEmpty() && text("city").isEmpty()
                && text("administrative_area").isEmpty() && !json.has("latitude");
        return isCountry ? EntityKind.STATE : KINDS.get(type);
    }

    /** Its name; a location may have none but its city, area or country. */
    String caption() {
        for (String property : List.of("name", "city", "administrative_area")) {
            if (!text(property).isBlank()) {
                return text(property);
            }
        }
        return type.equals("location") && !text("country").isEmpty() ? FtmObject.country(text("country")) : id;
    }

    /** What it states where it is a relationship. */
    Optional<StixRelations> relation() {
        return type.equals("relationship") ? StixRelations.ofType(text("relationship_type")) : Optional.empty();
    }

    Modality modality() {
        return Modality.ofKey(text("x_entente_modality")).orElse(Modality.ACTUAL);
    }

    @Nullable
    Period time() {
        return Dates.span(text("start_time"), text("stop_time")).orElse(null);
    }

    @Nullable
    LocalDate date() {
        return Dates.day(text("modified")).or(() -> Dates.day(text("created"))).orElse(null);
    }

    @Nullable
    String url() {
        return json.path("external_references").valueStream().map(reference -> reference.path("url").asString(""))
                .filter(url -> !url.isEmpty()).findFirst().orElse(null);
    }

    /** 0 to 100, or null. */
    @Nullable
    Integer confidence() {
        return json.path("confidence").isIntegralNumber() ? (Integer) json.path("confidence").intValue() : null;
    }

    /** Its labels, and the statement where it is a marking. */
    List<String> tags() {
        List<String> tags = new ArrayList<>(strings(json.path("labels")).toList());
        if (type.equals("marking-definition")) {
            strings(json.path("name")).forEach(tags::add);
            json.path("definition").valueStream().flatMap(StixObject::strings).forEach(tags::add);
        }
        return tags;
    }

    /** The ids of its markings. */
    List<String> markings() {
        return strings(json.path("object_marking_refs")).toList();
    }

    /** The id under which Entente exported it. */
    private Optional<String> exportedId() {
        return references(true).findFirst();
    }

    /** Whom it goes back to, where Entente exported it. */
    List<String> exportedVoices() {
        return exportedId().isEmpty() ? List.of() : references(false).filter(Voice::isVoice).sorted().distinct().toList();
    }

    private Stream<String> references(boolean own) {
        return json.path("external_references").valueStream()
                .filter(reference -> reference.path("source_name").asString("").equals(OWN) == own)
                .map(reference -> reference.path("external_id").asString("")).filter(id -> !id.isEmpty());
    }

    /** Every property in a line, values that are no strings as JSON. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        json.properties().forEach(property -> columns.put(property.getKey(),
                property.getValue().isValueNode() ? property.getValue().asString() : property.getValue().toString()));
        columns.values().removeIf(String::isBlank);
        return columns;
    }
}

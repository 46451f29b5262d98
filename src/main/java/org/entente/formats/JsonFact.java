// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * A fact as the guideline for gold facts writes it, as a claim.
 *
 * Beyond the guideline: a name may be an object with name, kind, id and whatever else is known of it; {@code record} is the id of the
 * record that it comes from.
 */
final class JsonFact {

    private static final String EXTRACTOR = "stated/1";

    private final JsonNode fact;
    private final DocumentFields fields;
    private final FactType type;
    private final Map<Role, List<Name>> roles = new TreeMap<>();
    private final Map<Detail, List<String>> details = new EnumMap<>(Detail.class);

    JsonFact(JsonNode fact) throws Unusable {
        this.fact = fact;
        this.fields = new DocumentFields(fact);
        String label = fields.string("type");
        this.type = FactType.ofLabel(label == null ? "" : label)
                .orElseThrow(() -> new Unusable("fact type not known", "'%s' is no type of fact".formatted(label)));
        for (Detail detail : Detail.values()) {
            add(detail, fact.get(detail.key()));
        }
        JsonNode given = fact.get("roles");
        if (given != null && !given.isObject()) {
            throw new Unusable("field of the wrong kind", "'roles' must be an object of role to names");
        }
        for (Map.Entry<String, JsonNode> role : fact.path("roles").properties()) {
            add(role.getKey(), role.getValue());
        }
    }

    Claim claim(FactText text) throws Unusable {
        String sentence = fields.string("sentence");
        String record = fields.string("record");
        Sizes.require("the id of a record", record);
        Stance stance = choice("stance", Stance::ofKey, Stance.ASSERTED);
        Modality modality = choice("modality", Modality::ofKey, Modality.ACTUAL);
        Quantity quantity = quantity();
        Period time = period("time");
        List<Name> speakers = names("speaker");
        Period said = period("said");
        List<Name> audience = names("audience");
        // The quote comes last: where the text is made of the facts' own words, it stays there.
        Quote quote = text.quote(sentence == null ? inWords() : sentence, fact.path("start").asInt(-1));
        return Claim.of(type, roles, quote, EXTRACTOR).withDetails(details).withQuantity(quantity).withTime(time).with(stance, modality)
                .saidBy(speakers, said, audience).ofRecord(record);
    }

    private void add(String key, JsonNode values) throws Unusable {
        Optional<Detail> detail = Detail.ofKey(key);
        if (detail.isPresent()) {
            add(detail.get(), values);
            return;
        }
        RoleLink role = Role.ofKey(key).flatMap(type::link)
                .orElseThrow(() -> new Unusable("role not known", "'%s' is no role of %s".formatted(key, type.label())));
        List<Name> names = new ArrayList<>();
        for (JsonNode value : each(values)) {
            names.add(JsonName.of(value, role));
        }
        if (!names.isEmpty()) {
            roles.put(role.role(), names);
        }
    }

    private void add(Detail detail, @Nullable JsonNode values) throws Unusable {
        List<String> words = each(values).stream().map(JsonNode::asString).toList();
        for (String word : words) {
            Sizes.require("a detail of a fact", word);
        }
        if (!words.isEmpty()) {
            details.put(detail, words);
        }
    }

    private static List<JsonNode> each(@Nullable JsonNode values) {
        if (values == null || values.isNull()) {
            return List.of();
        }
        return values.isArray() ? values.valueStream().toList() : List.of(values);
    }

    private List<Name> names(String field) throws Unusable {
        List<Name> names = new ArrayList<>();
        for (JsonNode value : each(fact.get(field))) {
            names.add(JsonName.ofSpeaker(value));
        }
        return names;
    }

    private @Nullable Quantity quantity() throws Unusable {
        JsonNode quantity = fact.get("quantity");
        if (quantity == null || quantity.isNull()) {
            return null;
        }
        Long min = whole(quantity.get("min"));
        Long max = whole(quantity.get("max"));
        if (min == null && max == null || min != null && max != null && min > max) {
            throw new Unusable("quantity not understood", "it needs min or max, whole numbers in this order");
        }
        JsonNode unit = quantity.get("unit");
        return new Quantity(min, max, unit == null || unit.isNull() ? null : unit.asString(), quantity.path("approx").asBoolean(false));
    }

    private static @Nullable Long whole(@Nullable JsonNode number) throws Unusable {
        if (number == null || number.isNull()) {
            return null;
        }
        if (!number.isNumber() || number.doubleValue() != Math.rint(number.doubleValue())) {
            throw new Unusable("quantity not understood", "'%s' is no whole number".formatted(number));
        }
        return number.asLong();
    }

    private @Nullable Period period(String field) throws Unusable {
        JsonNode period = fact.get(field);
        if (period == null || period.isNull()) {
            return null;
        }
        LocalDate from = day(period.get("from"));
        LocalDate to = day(period.get("to"));
        if (from == null && to == null || from != null && to != null && to.isBefore(from)) {
            throw new Unusable("date not understood", "'%s' needs from or to, in this order".formatted(field));
        }
        boolean open = period.path("open").asBoolean(false);
        if (open && from == null) {
            throw new Unusable("date not understood", "'%s' is open and needs from".formatted(field));
        }
        return new Period(from, to, open);
    }

    private static @Nullable LocalDate day(@Nullable JsonNode day) throws Unusable {
        if (day == null || day.isNull()) {
            return null;
        }
        return Dates.day(day.asString())
                .orElseThrow(() -> new Unusable("date not understood", "'%s' is no day; write it as 2024-06-19".formatted(day.asString())));
    }

    private <T> T choice(String field, Function<String, Optional<T>> of, T missing) throws Unusable {
        String key = fields.string(field);
        return key == null
                ? missing
                : of.apply(key).orElseThrow(() -> new Unusable("field of the wrong kind", "'%s' cannot be '%s'".formatted(field, key)));
    }

    /** The fact in words, where it comes without a sentence: {@code Transfer: supplier A; recipient B.} */
    private String inWords() {
        String who = roles.entrySet().stream().map(role -> role.getKey().key() + " "
                + role.getValue().stream().map(Name::text).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
        return "%s: %s.".formatted(type.label(), who);
    }
}

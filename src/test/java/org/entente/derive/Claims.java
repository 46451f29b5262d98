// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Reliability;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Vouched;

/** Claims in the making, for tests: each in a document of its own by a publisher of its own unless it says otherwise. */
final class Claims {

    private final String id;
    private final FactType type;
    private final Map<Role, List<String>> roles = new TreeMap<>();
    private final Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
    private String document;
    private List<String> origins;
    private LocalDate published = LocalDate.of(2024, 12, 18);
    private Period said;
    private Quantity quantity;
    private Period time;
    private Stance stance = Stance.ASSERTED;
    private Modality modality = Modality.ACTUAL;
    private String record;
    private List<String> classes = List.of();
    private Vouched vouched = Vouched.NOTHING;

    private Claims(String id, FactType type) {
        this.id = id;
        this.type = type;
        this.document = "doc-" + id;
        this.origins = List.of("publisher:" + id);
    }

    static Claims transfer(String id) {
        return new Claims(id, FactType.TRANSFER).with(Role.SUPPLIER, "state:ost").with(Role.RECIPIENT, "state:west")
                .with(Role.ITEM, "goods:shell");
    }

    static Claims agreement(String id, String name) {
        Claims claims = new Claims(id, FactType.AGREEMENT).with(Role.PARTY, "state:ost", "state:west");
        claims.details.put(Detail.NAME, List.of(name));
        return claims;
    }

    static Claims attack(String id, String attacker) {
        return new Claims(id, FactType.ATTACK).with(Role.ATTACKER, attacker).with(Role.TARGET, "state:west")
                .with(Role.WEAPON, "weapon:lance")
                .with(Role.PLACE, "place:delta").in("2024-05-02", "2024-05-02");
    }

    static Claims sanction(String id, String imposer) {
        return new Claims(id, FactType.SANCTION).with(Role.IMPOSER, imposer).with(Role.TARGET, "org:firm");
    }

    Claims with(Role role, String... ids) {
        roles.put(role, List.of(ids));
        return this;
    }

    Claims stage(String stage) {
        details.put(Detail.STAGE, List.of(stage));
        return this;
    }

    Claims of(String document) {
        this.document = document;
        return this;
    }

    Claims by(String speaker) {
        origins = List.of(speaker);
        return this;
    }

    Claims published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    Claims said(String day) {
        said = Period.of(LocalDate.parse(day));
        return this;
    }

    Claims undated() {
        published = null;
        return this;
    }

    Claims record(String record) {
        this.record = record;
        return this;
    }

    /** The classes that its item is of. */
    Claims item(String item, String... classes) {
        this.classes = List.of(classes);
        return with(Role.ITEM, item);
    }

    Claims since(String from, String asOf) {
        time = Period.since(LocalDate.parse(from), asOf == null ? null : LocalDate.parse(asOf));
        return this;
    }

    static Claims office(String id) {
        return new Claims(id, FactType.OFFICE).with(Role.HOLDER, "person:one").with(Role.ORGANIZATION, "state:ost");
    }

    static Claims of(String id, FactType type) {
        return new Claims(id, type);
    }

    Claims in(String from, String to) {
        time = new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return this;
    }

    Claims many(Integer min, Integer max) {
        quantity = new Quantity(min == null ? null : Long.valueOf(min), max == null ? null : Long.valueOf(max), "piece", false);
        return this;
    }

    Claims about(long amount) {
        quantity = new Quantity(amount, amount, "piece", true);
        return this;
    }

    Claims denied() {
        return is(Stance.DENIED);
    }

    Claims is(Stance stance) {
        this.stance = stance;
        return this;
    }

    Claims vouched(Integer credibility, Integer confidence) {
        vouched = Vouched.of(null, credibility, confidence);
        return this;
    }

    Claims is(Modality modality) {
        this.modality = modality;
        return this;
    }

    StoredClaim claim() {
        return new StoredClaim(id, document, published, type, roles, details, quantity, time, stance, modality, origins, Reliability.F,
                record, said, classes, "publisher:" + id, vouched);
    }
}

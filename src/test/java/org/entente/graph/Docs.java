// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.model.Stance;

/** Documents with claims, for tests: each claim is a sentence and a passage of its own. */
public final class Docs {

    private final String id;
    private final List<Said> claims = new ArrayList<>();
    private DocumentKind kind = DocumentKind.TEXT;
    private String publisher = "Test paper";
    private LocalDate date = LocalDate.of(2024, 12, 18);

    private Docs(String id) {
        this.id = id;
    }

    static Docs document(String id) {
        return new Docs(id);
    }

    static Said claim(FactType type) {
        return new Said(type);
    }

    Docs register() {
        kind = DocumentKind.REGISTER;
        return this;
    }

    Docs publisher(String publisher) {
        this.publisher = publisher;
        return this;
    }

    Docs date(String date) {
        this.date = LocalDate.parse(date);
        return this;
    }

    Docs says(Said... said) {
        claims.addAll(List.of(said));
        return this;
    }

    ResolvedDocument build() {
        List<ResolvedClaim> resolved = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Said said : claims) {
            int order = passages.size();
            int start = text.length();
            passages.add(new Passage(order, said.sentence(), start));
            text.append(said.sentence()).append('\n');
            resolved.add(said.resolved("claim:%s-%s".formatted(id, Integer.toHexString(said.hashCode())), order, start));
        }
        List<Entity> entities = resolved.stream()
                .flatMap(claim -> Stream.concat(claim.roles().values().stream().flatMap(List::stream),
                        Stream.concat(claim.speakers().stream(), claim.audience().stream())))
                .distinct()
                .toList();
        Document document = new Document(id, kind, "On " + id, publisher, date, null, List.of(), null, text.toString(), passages);
        return new ResolvedDocument(document, entities, resolved);
    }

    static Entity entity(String id) {
        String name = id.substring(id.indexOf(':') + 1).replace('-', ' ');
        return Entity.named(id, EntityKind.ofId(id).orElseThrow(), name);
    }

    /** An item with the classes that it is of. */
    static Entity item(String id, String... classes) {
        return new Entity(id, EntityKind.ofId(id).orElseThrow(), entity(id).name(), List.of(),
                Map.of("class", classes[0], Entity.CLASSES, List.of(classes)));
    }

    /** A claim in the making. */
    public static final class Said {

        private final FactType type;
        private final Map<Role, List<Entity>> roles = new TreeMap<>();
        private final Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        private List<Entity> speakers = List.of();
        private List<Entity> audience = List.of();
        private Stance stance = Stance.ASSERTED;
        private Modality modality = Modality.ACTUAL;
        private Period time;
        private Quantity quantity;
        private String record;

        private Said(FactType type) {
            this.type = type;
        }

        Said with(Role role, String... ids) {
            roles.put(role, Stream.of(ids).map(Docs::entity).toList());
            return this;
        }

        Said with(Role role, Entity entity) {
            roles.put(role, List.of(entity));
            return this;
        }

        Said with(Detail detail, String word) {
            details.put(detail, List.of(word));
            return this;
        }

        Said by(String... ids) {
            speakers = Stream.of(ids).map(Docs::entity).toList();
            return this;
        }

        Said to(String... ids) {
            audience = Stream.of(ids).map(Docs::entity).toList();
            return this;
        }

        Said is(Stance stance) {
            this.stance = stance;
            return this;
        }

        Said is(Modality modality) {
            this.modality = modality;
            return this;
        }

        Said in(String from, String to) {
            time = new Period(LocalDate.parse(from), LocalDate.parse(to));
            return this;
        }

        Said many(Long min, Long max, String unit) {
            quantity = new Quantity(min, max, unit, false);
            return this;
        }

        Said record(String record) {
            this.record = record;
            return this;
        }

        private String sentence() {
            return "%s %s %s %s %s %s %s".formatted(type, roles, details, time, quantity, stance, modality);
        }

        @Override
        public int hashCode() {
            return (sentence() + speakers + audience + record).hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        private ResolvedClaim resolved(String id, int passage, int start) {
            Quote quote = new Quote(sentence(), start, start + sentence().length());
            Claim claim = Claim.of(type, Map.of(), quote, "test/1").withDetails(details).withQuantity(quantity).withTime(time)
                    .with(stance, modality).ofRecord(record);
            return new ResolvedClaim(id, claim, passage, roles, speakers, audience);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/** A few documents about made-up states, for tests of the service. */
final class SmallGraph {

    static final Entity OSTLAND = new Entity("state:ostland", EntityKind.STATE, "Ostland", List.of("Republic of Ostland", "Остландия"),
            Map.of());
    static final Entity WESTMARK = Entity.named("state:westmark", EntityKind.STATE, "Westmark");
    static final Entity SUDREICH = Entity.named("state:sudreich", EntityKind.STATE, "Sudreich");
    static final Entity RIVERTON = Entity.named("place:riverton", EntityKind.PLACE, "Riverton");
    static final Entity ANN = Entity.named("person:ann-varga", EntityKind.PERSON, "Ann Varga");
    static final Entity ALFA_ONE = Entity.named("org:alfa-1", EntityKind.ORGANIZATION, "Alfa Trading LLC");
    static final Entity ALFA_TWO = Entity.named("org:alfa-2", EntityKind.ORGANIZATION, "ALFA TRADING Ltd.");
    static final Entity SHELL = new Entity("goods:shell", EntityKind.GOODS, "artillery shell", List.of(),
            Map.of(Entity.IS_CLASS, true));
    static final Entity ROCKET = Entity.named("weapon:rx-9", EntityKind.WEAPON, "RX-9");

    private static final String TEXT = "Ostland sent at least 400 shells to Westmark in March 2024.\n"
            + "Ostland struck Riverton with RX-9 rockets.\nWestmark denies any delivery.\n=cmd is no formula.";

    private SmallGraph() {}

    static List<ResolvedDocument> documents() {
        return List.of(first(), second());
    }

    private static ResolvedDocument first() {
        ResolvedClaim transfer = claim("claim:a1", FactType.TRANSFER, 0,
                roles(Role.SUPPLIER, OSTLAND, Role.RECIPIENT, WESTMARK, Role.ITEM, SHELL), Map.of(),
                new Quantity(400L, null, "shell", false),
                Period.of(YearMonth.of(2024, 3)), Stance.ASSERTED, List.of(ANN));
        ResolvedClaim attack = claim("claim:a2", FactType.ATTACK, 1,
                roles(Role.ATTACKER, OSTLAND, Role.TARGET, SUDREICH, Role.WEAPON, ROCKET, Role.PLACE, RIVERTON), Map.of(), null,
                Period.of(LocalDate.of(2024, 5, 2)), Stance.ASSERTED, List.of());
        ResolvedClaim denial = claim("claim:a3", FactType.TRANSFER, 2,
                roles(Role.SUPPLIER, OSTLAND, Role.RECIPIENT, WESTMARK, Role.ITEM, SHELL), Map.of(), null,
                Period.of(YearMonth.of(2024, 3)), Stance.DENIED, List.of(WESTMARK));
        return document("paper-1", TEXT, List.of(transfer, attack, denial));
    }

    private static ResolvedDocument second() {
        ResolvedClaim pact = claim("claim:b1", FactType.AGREEMENT, 0,
                roles(Role.PARTY, OSTLAND, Role.PARTY, WESTMARK, Role.SIGNATORY, ANN), Map.of(Detail.NAME, List.of("Harbour Pact")), null,
                Period.of(LocalDate.of(2023, 1, 9)), Stance.ASSERTED, List.of());
        ResolvedClaim office = claim("claim:b2", FactType.OFFICE, 0, roles(Role.HOLDER, ANN, Role.ORGANIZATION, OSTLAND),
                Map.of(Detail.TITLE, List.of("president")), null, null, Stance.ASSERTED, List.of());
        ResolvedClaim one = claim("claim:b3", FactType.SANCTION, 0, roles(Role.IMPOSER, SUDREICH, Role.TARGET, ALFA_ONE), Map.of(), null,
                null, Stance.ASSERTED, List.of());
        ResolvedClaim two = claim("claim:b4", FactType.SANCTION, 0, roles(Role.IMPOSER, SUDREICH, Role.TARGET, ALFA_TWO), Map.of(), null,
                null, Stance.ASSERTED, List.of());
        return document("paper-2", "The Harbour Pact was signed by Ann Varga.", List.of(pact, office, one, two));
    }

    private static ResolvedDocument document(String id, String text, List<ResolvedClaim> claims) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            passages.add(new Passage(passages.size(), line, start));
            start += line.length() + 1;
        }
        Document document = new Document(id, DocumentKind.TEXT, "Title of " + id, "Test paper", LocalDate.of(2024, 6, 1), null,
                List.of("basis"), null, text, passages);
        List<Entity> entities = claims.stream()
                .flatMap(claim -> Stream.concat(claim.roles().values().stream(), Stream.of(claim.speakers())))
                .flatMap(List::stream).distinct().toList();
        List<ResolvedClaim> placed = claims.stream().map(claim -> quoting(claim, passages.get(claim.passage()))).toList();
        return new ResolvedDocument(document, entities, placed);
    }

    private static ResolvedClaim quoting(ResolvedClaim resolved, Passage passage) {
        Claim claim = resolved.claim();
        Claim quoting = claim.withQuote(new Quote(passage.text(), passage.start(), passage.end()));
        return new ResolvedClaim(resolved.id(), quoting, resolved.passage(), resolved.roles(), resolved.speakers(), resolved.audience());
    }

    private static ResolvedClaim claim(String id, FactType type, int passage, Map<Role, List<Entity>> roles,
            Map<Detail, List<String>> details, @Nullable Quantity quantity, @Nullable Period time, Stance stance, List<Entity> speakers) {
        Map<Role, List<Name>> names = new LinkedHashMap<>();
        roles.forEach((role, entities) -> names.put(role,
                entities.stream().map(entity -> Name.of(entity.name(), entity.kind(), entity.id())).toList()));
        Claim claim = Claim.of(type, names, new Quote("", 0, 0), "test/1").withDetails(details).withQuantity(quantity).withTime(time)
                .with(stance, Modality.ACTUAL);
        return new ResolvedClaim(id, claim, passage, roles, speakers, List.of());
    }

    private static Map<Role, List<Entity>> roles(Object... pairs) {
        Map<Role, List<Entity>> roles = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            roles.computeIfAbsent((Role) pairs[i], role -> new ArrayList<>()).add((Entity) pairs[i + 1]);
        }
        return roles;
    }
}

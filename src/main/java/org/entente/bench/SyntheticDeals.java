// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Passage;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Quote;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;

/** A register of arms deals, made up from a seed: a document with one claim for each deal. A few suppliers make most deals. */
final class SyntheticDeals {

    private static final int STATES = 180;
    private static final int WEAPONS = 2_000;
    private static final int FIRST_YEAR = 1960;
    private static final int YEARS = 60;
    private static final long MOST_PIECES = 500;
    private static final double SKEW = 2.5;

    private final Random random;

    SyntheticDeals(long seed) {
        this.random = new Random(seed);
    }

    /** The deals with these numbers, as they come out of a reader and a resolver. */
    List<ResolvedDocument> deals(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::deal).toList();
    }

    /** Writes as many deals as a trade register in the columns of SIPRI's. */
    void register(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append("SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,"
                    + "Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,"
                    + "Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;\n");
            for (int number = 0; number < count; number++) {
                int year = FIRST_YEAR + random.nextInt(YEARS);
                out.append("%d,State %d,State %d,Model-%d,missile,Missiles,%d,No,%d,No,%d,No,New,1,0.5,2,No;%n".formatted(number,
                        skewed(STATES), STATES - 1 - random.nextInt(STATES / 2), random.nextInt(WEAPONS), year - 1,
                        1 + random.nextLong(MOST_PIECES), year));
            }
        }
    }

    private ResolvedDocument deal(int number) {
        Entity supplier = entity(EntityKind.STATE, "state", skewed(STATES));
        Entity recipient = entity(EntityKind.STATE, "state", STATES - 1 - random.nextInt(STATES / 2));
        Entity weapon = entity(EntityKind.WEAPON, "weapon", random.nextInt(WEAPONS));
        int year = FIRST_YEAR + random.nextInt(YEARS);
        long pieces = 1 + random.nextLong(MOST_PIECES);
        String row = "%d;%s;%s;%s;%d;%d".formatted(number, supplier.name(), recipient.name(), weapon.name(), year, pieces);
        Map<Role, List<Entity>> roles = new TreeMap<>(
                Map.of(Role.SUPPLIER, List.of(supplier), Role.RECIPIENT, List.of(recipient), Role.ITEM,
                        List.of(weapon)));
        Claim claim = Claim.of(FactType.TRANSFER, Map.of(), new Quote(row, 0, row.length()), "register/1")
                .withQuantity(Quantity.exactly(pieces, "piece")).withTime(Period.ofYear(year)).ofRecord("deal-" + number);
        Document document = new Document("deals:" + number, DocumentKind.REGISTER, "Deal " + number, "Synthetic register",
                LocalDate.of(2026, 1, 1), null, List.of("synthetic register"), null, row, List.of(new Passage(0, row, 0)));
        return new ResolvedDocument(document, List.of(supplier, recipient, weapon),
                List.of(new ResolvedClaim("claim:deals-" + number, claim, 0, roles, List.of(), List.of())));
    }

    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), SKEW));
    }

    private static Entity entity(EntityKind kind, String name, int number) {
        return Entity.named("%s:%s-%d".formatted(kind.prefix(), name, number), kind, "%s %d".formatted(name, number));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Reliability;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.Vouched;
import org.junit.jupiter.api.Test;

/** What holds of every set of claims, tried on thousands that are drawn at random. */
class AnySetTests {

    private static final int SETS = 2_000;

    @Test
    void givesTheSameInAnyOrderAndUnderAnyIdsOfDocuments() {
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<StoredClaim> claims = draw(random);
            List<StoredClaim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            Map<String, String> ids = otherIds(claims, random);
            assertThat(told(Derivation.of(renamed(shuffled, ids)), back(ids))).as("seed %d", seed)
                    .isEqualTo(told(Derivation.of(claims), Function.identity()));
        }
    }

    @Test
    void takesNothingOfADeedFromPlansAndPossibilities() {
        for (int seed = 0; seed < SETS; seed++) {
            List<StoredClaim> claims = draw(new Random(seed));
            List<StoredClaim> deeds = claims.stream().filter(claim -> claim.modality() == Modality.ACTUAL).toList();
            assertThat(deeds(Derivation.of(claims))).as("seed %d", seed).isEqualTo(deeds(Derivation.of(deeds)));
            assertThat(ties(Derivation.of(claims), Modality.ACTUAL)).as("seed %d", seed)
                    .isEqualTo(ties(Derivation.of(deeds), Modality.ACTUAL));
        }
    }

    @Test
    void givesEachFactOneModalityAndOneStanceAndEachClaimOneFact() {
        for (int seed = 0; seed < SETS; seed++) {
            List<StoredClaim> claims = draw(new Random(seed));
            Collection<DerivedFact> facts = Derivation.of(claims).facts().values();
            assertThat(facts).as("seed %d", seed).allSatisfy(fact -> assertThat(
                    fact.claims().stream().map(claim -> claim.stance().key() + claim.modality().key()).distinct()).hasSize(1));
            assertThat(facts.stream().flatMap(fact -> fact.claims().stream()).map(StoredClaim::id)).as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(claims.stream().map(StoredClaim::id).toList());
            assertThat(facts).as("seed %d", seed).allSatisfy(AnySetTests::lendsNothing);
        }
    }

    /** Days and bounds of amounts are those of claims that have both; no undated claim is in what began after it was said. */
    private static void lendsNothing(DerivedFact fact) {
        Period time = fact.time();
        Set<LocalDate> days = days(fact.claims());
        if (time != null && fact.closed() == null) {
            assertThat(Stream.of(time.from(), time.to()).filter(Objects::nonNull)).isSubsetOf(days);
            Quantity quantity = fact.quantity();
            assertThat(quantity == null || fact.claims().stream().anyMatch(claim -> claim.time() != null && claim.quantity() != null))
                    .isTrue();
        }
        if (fact.isDeed() && !fact.isRecord() && time != null && time.from() != null) {
            assertThat(fact.claims())
                    .allMatch(claim -> claim.time() != null || !claim.day().isBefore(fact.claims().getFirst().time().from()));
        }
    }

    private static Set<LocalDate> days(Collection<StoredClaim> claims) {
        return claims.stream().map(StoredClaim::vouched).filter(Objects::nonNull).flatMap(time -> Stream.of(time.from(), time.to()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Test
    void derivesWhatBearsOnNothingElseByItself() {
        for (int seed = 0; seed < SETS; seed++) {
            List<StoredClaim> claims = draw(new Random(seed));
            Set<String> parts = new HashSet<>();
            components(claims).forEach(part -> parts.addAll(told(Derivation.of(part), Function.identity())));
            assertThat(parts).as("seed %d", seed).isEqualTo(told(Derivation.of(claims), Function.identity()));
        }
    }

    /** Claims by cluster, and clusters with those that a reach joins to them. */
    private static Collection<List<StoredClaim>> components(List<StoredClaim> claims) {
        List<Set<String>> groups = new ArrayList<>();
        Map<String, Set<String>> owned = new TreeMap<>();
        claims.forEach(claim -> Reach.own(claim).ifPresent(key -> owned.computeIfAbsent(key, any -> new TreeSet<>()).add("own " + key)));
        Map<StoredClaim, Set<String>> marks = claims.stream().collect(Collectors.toMap(Function.identity(), claim -> {
            Set<String> mine = new TreeSet<>(Set.of(Buckets.cluster(claim)));
            Reach.keys(claim).forEach(key -> mine.addAll(owned.getOrDefault(key, Set.of())));
            return mine;
        }));
        marks.values().forEach(mine -> {
            Set<String> union = new TreeSet<>(mine);
            groups.removeIf(group -> !Collections.disjoint(group, mine) && union.addAll(Set.copyOf(group)) | true);
            groups.add(union);
        });
        return claims.stream().collect(Collectors.groupingBy(claim -> IntStream.range(0, groups.size())
                .filter(number -> !Collections.disjoint(groups.get(number), marks.get(claim))).findFirst().orElseThrow())).values();
    }

    /** All that is derived, as texts, with ids of documents as they were. */
    private static Set<String> told(Derivation derivation, Function<String, String> document) {
        Set<String> told = new TreeSet<>();
        derivation.facts().values().forEach(fact -> told.add(
                "%s %s %s %s %s %s %s %s %s %s".formatted(fact.id(), fact.time(), fact.quantity(), fact.vague(), fact.roles(),
                        fact.treaty(),
                        fact.detail(Detail.STAGE), derivation.standing(fact.id()).confidence(), derivation.standing(fact.id()).disputed(),
                        fact.claims().stream().map(claim -> document.apply(claim.document()) + claim.id().replaceAll(".*#", "#")).sorted()
                                .toList())));
        derivation.conflicts().values().forEach(conflict -> told.add(conflict.id() + conflict.sides().stream()
                .map(side -> side.fact() + side.says() + side.rank() + side.claims().size()).toList()));
        derivation.links().forEach(link -> told.add(link.toString()));
        derivation.ties().forEach(key -> derivation.strands(key).forEach((fact, strand) -> told.add("%s %s %s %s %d".formatted(key, fact,
                strand.claims(), strand.disputed(), strand.origins().size()))));
        return told;
    }

    private static Set<String> deeds(Derivation derivation) {
        return derivation.facts().values().stream().filter(fact -> fact.modality() == Modality.ACTUAL)
                .map(fact -> "%s %s %s %s %s".formatted(fact.id(), fact.time(), fact.quantity(), fact.roles(),
                        fact.claims().stream().map(StoredClaim::id).toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ties(Derivation derivation, Modality modality) {
        Set<String> ties = new TreeSet<>();
        for (Tie.Key key : derivation.ties()) {
            if (modality == null || key.modality() == modality) {
                Tie tie = Derivation.tie(key, derivation.strands(key).values());
                ties.add("%s %d %d %s".formatted(key, tie.claims(), tie.origins(),
                        tie.supports().stream().map(support -> support.fact() + support.since() + support.until()).toList()));
            }
        }
        return ties;
    }

    private static Map<String, String> otherIds(List<StoredClaim> claims, Random random) {
        List<String> documents = claims.stream().map(StoredClaim::document).distinct().collect(Collectors.toList());
        List<String> names = IntStream.range(0, documents.size()).mapToObj(number -> "other-" + number).collect(Collectors.toList());
        Collections.shuffle(names, random);
        return IntStream.range(0, documents.size()).boxed().collect(Collectors.toMap(documents::get, names::get));
    }

    private static Function<String, String> back(Map<String, String> ids) {
        Map<String, String> back = new TreeMap<>();
        ids.forEach((document, other) -> back.put(other, document));
        return back::get;
    }

    private static List<StoredClaim> renamed(List<StoredClaim> claims, Map<String, String> ids) {
        return claims.stream().map(claim -> {
            String other = ids.get(claim.document());
            return new StoredClaim(claim.id().replace(claim.document(), other), other, claim.published(), claim.type(), claim.roles(),
                    claim.details(), claim.quantity(), claim.time(), claim.stance(), claim.modality(),
                    claim.origins().stream().map(origin -> origin.replace("document:" + claim.document(), "document:" + other)).toList(),
                    claim.reliability(), claim.record(), claim.said(), claim.classes(), claim.publisher(), claim.stated());
        }).toList();
    }

    private static List<StoredClaim> draw(Random random) {
        int documents = 2 + random.nextInt(4);
        List<StoredClaim> claims = new ArrayList<>();
        int size = 2 + random.nextInt(8);
        for (int number = 0; number < size; number++) {
            claims.add(claim(number, random.nextInt(documents), random));
        }
        return claims;
    }

    private static StoredClaim claim(int number, int document, Random random) {
        FactType type = any(random, FactType.TRANSFER, FactType.TRANSFER, FactType.ATTACK, FactType.AGREEMENT, FactType.SANCTION);
        Map<Role, List<String>> roles = new TreeMap<>();
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        List<String> classes = List.of();
        switch (type.label()) {
            case "Transfer" -> {
                fill(roles, Role.SUPPLIER, random, "state:ost", "state:nord");
                fill(roles, Role.RECIPIENT, random, "state:west");
                fill(roles, Role.ITEM, random, "goods:shell", "weapon:weapon");
                classes = roles.getOrDefault(Role.ITEM, List.of()).contains("goods:shell") ? List.of("weapon:weapon") : List.of();
            }
            case "Attack" -> {
                fill(roles, Role.ATTACKER, random, "state:ost");
                fill(roles, Role.TARGET, random, "state:west");
                fill(roles, Role.PLACE, random, "place:delta");
            }
            case "Agreement" -> {
                if (random.nextInt(4) > 0) {
                    roles.put(Role.PARTY, List.of("state:ost", "state:west"));
                }
                if (random.nextInt(2) == 0) {
                    roles.put(Role.SIGNATORY, List.of("person:ann", "person:bob"));
                }
                details.put(Detail.NAME,
                        List.of(any(random, "Border Treaty", "border pact", "Strategic Partnership", "treaty", "new treaty")));
                details.put(Detail.STAGE, List.of(any(random, "signed", "ratified")));
            }
            default -> {
                fill(roles, Role.IMPOSER, random, "state:west");
                fill(roles, Role.TARGET, random, "org:firm");
            }
        }
        Quantity quantity = random.nextInt(3) == 0 ? new Quantity(any(random, null, 5L, 8L), 8L, "piece", random.nextBoolean()) : null;
        String doc = "doc-" + document;
        LocalDate published = LocalDate.of(2024, 1 + document * 2, 3 + document);
        return new StoredClaim("claim:%s#%d".formatted(doc, number), doc, published, type, roles, details, quantity, time(random),
                any(random, Stance.ASSERTED, Stance.ASSERTED, Stance.ASSERTED, Stance.DENIED, Stance.UNCONFIRMED),
                any(random, Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED, Modality.POSSIBLE),
                List.of(random.nextBoolean() ? "document:" + doc : any(random, "person:ann", "publisher:daily")),
                any(random, Reliability.values()), random.nextInt(8) == 0 ? "r" + random.nextInt(2) : null,
                random.nextInt(4) == 0 ? Period.of(LocalDate.of(2024, 1 + random.nextInt(12), 1)) : null, classes,
                any(random, null, "publisher:daily"), Vouched.NOTHING);
    }

    private static void fill(Map<Role, List<String>> roles, Role role, Random random, String... ids) {
        if (random.nextInt(5) > 0) {
            roles.put(role, List.of(any(random, ids)));
        }
    }

    private static Period time(Random random) {
        LocalDate day = LocalDate.of(2024, 1 + random.nextInt(6), 1 + random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0, 1 -> null;
            case 2 -> Period.of(day);
            case 3 -> new Period(day, day.plusDays(random.nextInt(90)));
            case 4 -> new Period(day, null);
            default -> new Period(random.nextBoolean() ? null : day.withDayOfMonth(1), day.withDayOfMonth(28));
        };
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}

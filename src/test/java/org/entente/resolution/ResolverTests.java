// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Attributes;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTests {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATE        | DPRK                              | state:north-korea
            PLACE        | Kursk region                      | place:kursk-oblast
            PLACE        | Upper Example                     | place:upper-example
            ORGANIZATION | Example Trading Co., Ltd.         | org:example-trading
            ORGANIZATION | ООО «Пример»                      | org:primer
            ORGANIZATION | Joint Stock Company Example Works | org:example-works
            ORGANIZATION | Example Works Joint-Stock Company | org:example-works
            ORGANIZATION | Акционерное общество «Пример»     | org:primer
            PERSON       | Kim Jong-un                       | person:kim-jong-un
            PERSON       | Putin                             | person:vladimir-putin
            PERSON       | Ivan Exampleov                    | person:ivan-exampleov
            PERSON       | Exampleov                         | person:exampleov@doc-1
            WEAPON       | KN-23 ballistic missile           | weapon:kn-23
            WEAPON       | North Korean ballistic missile    | weapon:ballistic-missile
            WEAPON       | ballistic missile                 | weapon:ballistic-missile
            WEAPON       | XQ-77 drone                       | weapon:xq-77
            WEAPON       | 155mm artillery shell             | weapon:155mm-shell
            WEAPON       | third-hand trebuchet              | weapon:third-hand-trebuchet
            WEAPON       | launcher for HIMARS               | weapon:launcher
            WEAPON       | cruise missiles                   | weapon:cruise-missile
            PERSON       | researchers                       | group:researchers@doc-1
            GOODS        | refined petroleum                 | goods:refined-petroleum
            GROUP        | third-party distributors          | group:third-party-distributors@doc-1
            VESSEL       | Lady Example                      | vessel:lady-example
            """)
    void givesEveryNameAnEntity(EntityKind kind, String name, String id) {
        Claim claim = claim(Role.PARTY, Name.of(name, kind));

        assertThat(resolve(claim).claims().getFirst().role(Role.PARTY)).extracting(Entity::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"Orlan-10 drone, weapon:drone, weapon:orlan-10", "artillery shell, weapon:artillery, weapon:artillery-shell",
            "missile, weapon:kn-23, weapon:kn-23"})
    void prefersAModelToAClass(String text, String reading, String id) {
        assertThat(resolve(claim(Role.ITEM, Name.of(text, EntityKind.WEAPON, reading))).entities()).extracting(Entity::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KN-23                   | weapon:short-range-ballistic-missile weapon:ballistic-missile weapon:missile weapon:weapon
            XQ-77 attack drone      | weapon:attack-drone weapon:drone weapon:weapon
            artillery shell         | weapon:ammunition weapon:munition weapon:weapon
            third-hand trebuchet    |
            """)
    void tellsOfAnItemAllClassesThatItIsOf(String name, String classes) {
        Claim claim = claim(Role.ITEM, Name.of(name, EntityKind.WEAPON));
        assertThat(resolve(claim).entities().getFirst().classes())
                .containsExactly(classes == null ? new String[0] : classes.split(" "));
    }

    @Test
    void takesASurnameForTheOnePersonOfTheDocumentWhoBearsIt() {
        Claim full = claim(Role.HOLDER, Name.of("Anna Putin", EntityKind.PERSON));
        Claim surname = claim(Role.HOLDER, Name.of("Putin", EntityKind.PERSON, "person:vladimir-putin"));

        ResolvedDocument resolved = resolve(full, surname);

        assertThat(resolved.entities()).extracting(Entity::id).containsExactly("person:anna-putin");
    }

    @Test
    void leavesASurnameOfSeveralToTheDocument() {
        ResolvedDocument resolved = resolve(claim(Role.HOLDER, Name.of("Anna Example", EntityKind.PERSON)), claim(Role.HOLDER, Name.of(
                "Boris Example", EntityKind.PERSON)), claim(Role.HOLDER, Name.of("Example", EntityKind.PERSON)));

        assertThat(resolved.entities()).extracting(Entity::id).containsExactly("person:anna-example", "person:boris-example",
                "person:example@doc-1");
    }

    @Test
    void spellsOutTheAcronymOfAnOrganisationOfTheDocument() {
        ResolvedDocument resolved = resolve(claim(Role.PARTY, Name.of("Example Ordnance Works", EntityKind.ORGANIZATION)), claim(Role.PARTY,
                Name.of("EOW", EntityKind.ORGANIZATION)));

        assertThat(resolved.entities()).extracting(Entity::id).containsExactly("org:example-ordnance-works");
    }

    @Test
    void keepsWhatARegisterSaysOfANameApartFromWhatItsKindCallsFor() {
        Name name = new Name("EXAMPLE WORKS", EntityKind.ORGANIZATION, null, Map.of("aliases", List.of("Ex Works")),
                new Attributes(Map.of("ogrnCode", List.of("1027"), "isClass", List.of("true"), "id", List.of("state:russia"))));

        Entity entity = resolve(claim(Role.TARGET, name), claim(Role.TARGET, Name.of("Example Works", EntityKind.ORGANIZATION))).entities()
                .getFirst();

        assertThat(entity.name()).isEqualTo("Example Works");
        assertThat(entity.aliases()).containsExactly("EXAMPLE WORKS", "Ex Works");
        assertThat(entity.properties()).isEmpty();
        assertThat(entity.attributes().of("ogrnCode")).containsExactly("1027");
        assertThat(entity.id()).isEqualTo("org:example-works");
    }

    @Test
    void keepsNothingOfHowANameWasMeantInItsSentence() {
        Name name = new Name("Upper Example", EntityKind.PLACE, null, Map.of("government", "Exampleland"));

        assertThat(resolve(claim(Role.PLACE, name)).entities().getFirst().properties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"255, 1850, state:prussia", "255, 1990, state:germany", "365, 1970, state:soviet-union", "365, 2024, state:russia"})
    void findsTheStateThatBoreANumberInAYear(String number, int year, String id) {
        Name name = new Name("state no. " + number, EntityKind.STATE, null, Map.of("cow", number, "year", year));

        assertThat(resolve(claim(Role.PARTY, name)).entities()).extracting(Entity::id).containsExactly(id);
    }

    @Test
    void placesAClaimInThePassageThatHoldsItsQuote() {
        assertThat(resolve(claim(Role.PARTY, Name.of("Iran", EntityKind.STATE), 12)).claims().getFirst().passage()).isEqualTo(1);
    }

    @Test
    void keepsAClaimToldTwiceOnce() {
        Claim claim = claim(Role.PARTY, Name.of("Iran", EntityKind.STATE));

        assertThat(resolve(claim, claim).claims()).hasSize(1);
    }

    @Test
    void givesTheSameIdsAndEntitiesInWhateverOrderTheClaimsCome() {
        List<Claim> claims = new ArrayList<>();
        for (String name : List.of("Putin", "Vladimir Putin", "Anna Example", "Example", "ANNA EXAMPLE")) {
            claims.add(claim(Role.HOLDER, Name.of(name, EntityKind.PERSON)));
        }
        List<Entity> expected = RESOLVER.resolve(document(), claims).entities();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(claims, random);

            assertThat(RESOLVER.resolve(document(), claims).entities()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static ResolvedDocument resolve(Claim... claims) {
        return RESOLVER.resolve(document(), Arrays.asList(claims));
    }

    private static Claim claim(Role role, Name name) {
        return claim(role, name, 0);
    }

    private static Claim claim(Role role, Name name, int start) {
        return Claim.of(FactType.AGREEMENT, Map.of(role, List.of(name)), new Quote("…", start, start + 1), "test/1");
    }

    private static Document document() {
        return new Document("doc-1", DocumentKind.TEXT, null, null, LocalDate.of(2024, 12, 18), null, List.of(), null,
                "First one.\nSecond one.",
                List.of(new Passage(0, "First one.", 0), new Passage(1, "Second one.", 11)));
    }
}

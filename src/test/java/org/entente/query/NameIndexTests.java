// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTests {

    private final NameIndex index = new NameIndex();

    @BeforeEach
    void names() {
        put("state:north-korea", "North Korea", "State", "DPRK", "Democratic People's Republic of Korea", "北朝鮮");
        put("state:south-korea", "South Korea", "State", "Republic of Korea");
        put("person:kim-jong-un", "Kim Jong Un", "Person", "김정은");
        put("person:sergei-shoigu", "Sergei Shoigu", "Person");
        put("person:vladimir-putin", "Vladimir Putin", "Person");
        put("weapon:kn-23", "KN-23", "Weapon");
        put("org:orion-trade", "Orion Trade LLC", "Organization");
        put("org:orion-trade-2", "ORION TRADE, Ltd.", "Organization");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            north korea,     state:north-korea
            D.P.R.K.,        state:north-korea
            Kim Jong-un,     person:kim-jong-un
            kim jong un,     person:kim-jong-un
            김정은,           person:kim-jong-un
            Владимир Путин,  person:vladimir-putin
            北朝鮮,           state:north-korea
            kn23,            weapon:kn-23
            KN 23,           weapon:kn-23
            """)
    void findsNamesWithoutRegardToCasePunctuationAndScript(String name, String id) {
        assertThat(index.bearers(name)).extracting(EntityRef::id).containsExactly(id);
    }

    @Test
    void doesNotTellApartWhatDiffersInLegalFormOnly() {
        assertThat(index.bearers("Orion Trade")).hasSize(2);
        assertThat(index.bearers("OOO Orion Trade")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Nroth Korea,   state:north-korea,      North Korea
            korea north,   state:north-korea,      North Korea
            vladmir putn,  person:vladimir-putin,  Vladimir Putin
            Шойгу,         person:sergei-shoigu,   Sergei Shoigu
            shoi,          person:sergei-shoigu,   Sergei Shoigu
            people's rep,  state:north-korea,      Democratic People's Republic of Korea
            dprk,          state:north-korea,      DPRK
            """)
    void searchesWithTypingErrorsBeginningsAndOtherScripts(String words, String id, String matched) {
        NameIndex.Match best = index.search(words, bearer -> true).getFirst();

        assertThat(best.bearer().id()).isEqualTo(id);
        assertThat(best.name()).isEqualTo(matched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUTIN, Vladimir                              | person:vladimir-putin
            Путин Владимир                               | person:vladimir-putin
            Путин Владимир Владимирович                  | person:vladimir-putin
            Путин Владимир Владимирович, PUTIN Vladimir  | person:vladimir-putin
            Wladimir Putin                               | person:vladimir-putin
            SHOYGU Sergey                                | person:sergei-shoigu
            Шойгу, Сергей Кужугетович                    | person:sergei-shoigu
            Kim, Jong Un                                 | person:kim-jong-un
            Orion Works; DPRK                            | state:north-korea
            Moryakov Protey Nereyevich                   | person:protey-moryakov
            Протей Моряков                               | person:protey-moryakov
            """)
    void findsPersonsInAnotherOrderScriptAndWithAPatronymic(String name, String id) {
        put("person:protey-moryakov", "Protey Nereyevich Moryakov", "Person");
        assertThat(index.bearers(name)).extracting(EntityRef::id).containsExactly(id);
        assertThat(index.search(name, bearer -> true).getFirst().bearer().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putin", "Vladimir", "Igor Putin", "Vladimir Shoigu", "Korea, North South", "Protey Ivanovich Moryakov"})
    void takesNobodyForANamesake(String name) {
        put("person:protey-moryakov", "Protey Nereyevich Moryakov", "Person");
        assertThat(index.bearers(name)).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndTakesInWhatIsNew() {
        index.remove("weapon:kn-23");
        put("state:south-korea", "South Korea", "State", "ROK");

        assertThat(index.bearers("KN-23")).isEmpty();
        assertThat(index.bearers("Republic of Korea")).isEmpty();
        assertThat(index.bearers("ROK")).extracting(EntityRef::id).containsExactly("state:south-korea");
    }

    private void put(String id, String name, String kind, String... aliases) {
        List<String> names = new java.util.ArrayList<>(List.of(name));
        names.addAll(List.of(aliases));
        index.put(new EntityRef(id, name, kind), names);
    }
}

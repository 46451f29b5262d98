// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North Korea                                  | state:north-korea
            the DPRK                                     | state:north-korea
            the Democratic People's Republic of Korea    | state:north-korea
            Côte d’Ivoire                                | state:ivory-coast
            ivory coast                                  | state:ivory-coast
            U.S.                                         | state:united-states
            Czechia                                      | state:czech-republic
            Россия                                       | state:russia
            북한                                          | state:north-korea
            Turkey                                       | state:turkey
            Kim Jong-un                                  | person:kim-jong-un
            Volodymyr Zelensky                           | person:volodymyr-zelenskyy
            김정은                                        | person:kim-jong-un
            GUR                                          | org:defence-intelligence-of-ukraine
            the UN Security Council                      | org:un-security-council
            Ukrainian Armed Forces                       | org:armed-forces-of-ukraine
            Kursk region                                 | place:kursk-oblast
            Shahed 136                                   | weapon:shahed-136
            Geran-2                                      | weapon:shahed-136
            Hwasong-11Ga                                 | weapon:kn-23
            ballistic missile                            | weapon:ballistic-missile
            refined petroleum                            | goods:refined-petroleum
            """)
    void findsAnEntityByAnyOfItsNames(String name, String id) {
        assertThat(GAZETTEER.find(name)).map(Entity::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "chad", "jordan", "Atlantis"})
    void takesACommonWordForNoState(String word) {
        assertThat(GAZETTEER.find(word, Set.of(EntityKind.STATE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kim Jong-un              | kim jong un
            KN23                     | kn 23
            Acme Trading Co., Ltd.   | acme trading
            ООО «Ромашка»            | ромашка
            The Netherlands          | netherlands
            Türkiye                  | turkiye
            AS-13                    | as 13
            JSC Example Plant        | example plant
            Co                       | co
            """)
    void bringsSpellingsOfOneNameTogether(String name, String form) {
        assertThat(Gazetteer.normalise(name)).isEqualTo(form);
    }

    @Test
    void keepsTheRowForThoseWhoNeedMore() {
        GazetteerEntry russia = GAZETTEER.entry("state:russia").orElseThrow();

        assertThat(russia.adjectives()).containsExactly("Russian", "Russians");
        assertThat(russia.list("metonyms")).contains("Kremlin", "Moscow");
        assertThat(russia.entity().properties()).containsEntry("iso3", "RUS");
        assertThat(russia.exact("Russia")).isFalse();
    }

    @Test
    void addsTheRowsOfAUser(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), """
                # ours
                id,name,aliases,adjectives
                state:russia,Russia,Muscovy,
                org:example-works,Example Works,EW Plant,
                """);

        Gazetteer gazetteer = Gazetteer.load(List.of(folder));

        assertThat(gazetteer.find("Muscovy")).map(Entity::id).contains("state:russia");
        assertThat(gazetteer.find("Russian Federation")).map(Entity::id).contains("state:russia");
        assertThat(gazetteer.find("EW plant")).map(Entity::id).contains("org:example-works");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            id,name\\nstate:x,X,Y             ; mine.csv:2: has 3 cells, the header has 2 columns
            id,name\\nX,X                     ; mine.csv:2: 'X' is no id
            id,name\\norg:x,                  ; mine.csv:2: org:x has no name
            id,title\\norg:x,X                ; mine.csv:1: has no column 'name'
            id,name,aliases\\norg:x,X,a||b    ; mine.csv:2: the list in column 'aliases' has an empty part
            id,name,lat\\nplace:x,X,north     ; mine.csv:2: column 'lat' holds no number
            """)
    void saysWhichRowCannotBeUsed(String content, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), content.replace("\\n", "\n"));

        assertThatThrownBy(() -> Gazetteer.load(List.of(file))).isInstanceOf(GazetteerUnreadable.class)
                .hasMessageContaining(message);
    }
}

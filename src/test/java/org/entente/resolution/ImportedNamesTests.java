// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as registers write them: who is the gazetteer's, and who is not. */
class ImportedNamesTests {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Путин Владимир Владимирович, PUTIN Vladimir | ru | person:vladimir-putin
            Путин Владимир Владимирович                 |    | person:vladimir-putin
            ПУТИН ВЛАДИМИР ВЛАДИМИРОВИЧ                 |    | person:vladimir-putin
            PUTIN, Vladimir                             |    | person:vladimir-putin
            PUTIN, Vladimir Vladimirovich               | ru | person:vladimir-putin
            PUTIN Vladimir                              |    | person:vladimir-putin
            Putin Wladimir Wladimirowitsch              |    | person:vladimir-putin
            Wladimir Putin                              |    | person:vladimir-putin
            Vladimir Putin; Путин В. В.                 |    | person:vladimir-putin
            Putin, Vladimir, Путин, Владимир            |    | person:vladimir-putin
            Владимир/Vladimir Putin                     |    | person:vladimir-putin
            Путін Володимир                             |    | person:vladimir-putin
            Медведев Дмитрий Анатольевич                |    | person:dmitry-medvedev
            MEDVEDEV, Dmitrij                           | ru | person:dmitry-medvedev
            Medvedev Dmitriy Anatol'yevich              |    | person:dmitry-medvedev
            Мишустин Михаил Владимирович                | ru | person:mikhail-mishustin
            Шойгу, Сергей                               |    | person:sergei-shoigu
            SHOYGU Sergey                               |    | person:sergei-shoigu
            Sergej Šojgu                                |    | person:sergej-sojgu
            Лавров Сергей Викторович                    | ru | person:sergei-lavrov
            LAVROV, Sergey                              |    | person:sergei-lavrov
            KIM, Jong Un                                |    | person:kim-jong-un
            Kim Jong-Un                                 | kp | person:kim-jong-un
            김정은                                       |    | person:kim-jong-un
            Зеленський Володимир                        |    | person:volodymyr-zelenskyy
            ZELENSKYY, Volodymyr                        | ua | person:volodymyr-zelenskyy
            Лукашенко Александр Григорьевич             | by | person:alexander-lukashenko
            Putin                                       |    | person:putin@ftm:x
            PUTIN                                       | ru | person:putin@ftm:x
            Kim                                         | kp | person:kim@ftm:x
            Путин                                       |    | person:putin@ftm:x
            Vladimir Ivanovich Putin                    | ru | person:vladimir-ivanovich-putin
            Путин Владимир Иванович                     | ru | person:putin-vladimir-ivanovic
            Vladimir Putin                              | lv | person:vladimir-putin@ftm:x
            PUTIN, Anna                                 | ru | person:anna-putin
            Igor Putin                                  | ru | person:igor-putin
            Medvedev, Anatoly                           |    | person:anatoly-medvedev
            Медведев Дмитрий Сергеевич                  | ru | person:medvedev-dmitrij-sergeevic
            Kim Jong Chol                               | kp | person:kim-jong-chol
            Ivanov Ivan Ivanovich                       | ru | person:ivanov-ivan-ivanovich
            LI Qiang                                    |    | person:li-qiang@ftm:x
            LI Qiang                                    | us | person:li-qiang@ftm:x
            LI Qiang                                    | cn | person:li-qiang
            Qiang LI                                    |    | person:qiang-li
            WANG Yi                                     |    | person:wang-yi@ftm:x
            Wang, Yi                                    | cn | person:wang-yi
            Proteus Seaman                              | fr | person:proteus-seaman
            SEAMAN, Proteus                             |    | person:proteus-seaman
            """)
    void knowsAPersonByMoreThanASurname(String value, String country, String id) {
        assertThat(person(value, country).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tritonwerke GmbH                                | org:tritonwerke
            Tritonwerke Gesellschaft mit beschränkter Haftung | org:tritonwerke
            Triton Trading S.A.R.L.                         | org:triton-trading
            Triton Trading Sp. z o.o.                       | org:triton-trading
            Triton Trading s.r.o.                           | org:triton-trading
            Triton Trading A/S                              | org:triton-trading
            Triton Trading A.Ş.                             | org:triton-trading
            Triton Trading Ltd. Şti.                        | org:triton-trading
            Triton Trading S.A. de C.V.                     | org:triton-trading
            Triton Trading Sdn. Bhd.                        | org:triton-trading
            PT Triton Trading Tbk                           | org:triton-trading
            «Triton Trading» LLP                            | org:triton-trading
            „Triton Trading“ d.o.o.                         | org:triton-trading
            ТОВ «Тритон»                                    | org:triton
            ТОО "Тритон"                                    | org:triton
            ФГУП «Тритон»                                   | org:triton
            Triton Trading K.K.                             | org:triton-trading
            Triton Trading; Тритон Трейдинг                 | org:triton-trading
            Тритон Трейдинг, Triton Trading LLC             | org:triton-treiding
            Triton Trading Group                            | org:triton-trading-group
            Triton Trading Saratov                          | org:triton-trading-saratov
            """)
    void knowsAFirmWithoutItsLegalForm(String value, String id) {
        assertThat(resolve(new Name(value, EntityKind.ORGANIZATION, null, Map.of())).id()).isEqualTo(id);
    }

    @Test
    void keepsAllNamesOfAValueAmongTheAliases() {
        Entity person = resolve(new Name("Моряков Протей Нереевич, MORYAKOV Protey", EntityKind.PERSON, null,
                Map.of("aliases", List.of("Old Man; Der Alte", "WATERMAN, Proteus"), Name.SOURCE_ID, "ftm:x")));
        assertThat(person.name()).isEqualTo("Моряков Протей Нереевич");
        assertThat(person.aliases()).contains("MORYAKOV Protey", "Old Man", "Der Alte", "Proteus WATERMAN");
        assertThat(person.properties()).doesNotContainKeys(Name.NAMES, Name.STATES, Name.SOURCE_ID);
    }

    @Test
    void isKnownByASecondNameButByNoAlias() {
        assertThat(named("Old Man", List.of("Old Man", "Путин Владимир Владимирович"), List.of()).id()).isEqualTo("person:vladimir-putin");
        assertThat(named("Proteus Seaman", List.of("Proteus Seaman"), List.of("Vladimir Putin")).id()).isEqualTo("person:proteus-seaman");
        assertThat(named("Proteus Seaman", List.of("Vladimir Putin", "Dmitry Medvedev"), List.of()).id())
                .isEqualTo("person:proteus-seaman");
    }

    private static Entity named(String text, List<String> names, List<String> aliases) {
        return resolve(new Name(text, EntityKind.PERSON, null, Map.of(Name.NAMES, names, "aliases", aliases, Name.SOURCE_ID, "ftm:x")));
    }

    private static Entity person(String value, String country) {
        Map<String, Object> attributes = new TreeMap<>(Map.of(Name.SOURCE_ID, "ftm:x"));
        if (country != null) {
            attributes.put(Name.STATES, Arrays.asList(country.split(" ")));
        }
        return resolve(new Name(value, EntityKind.PERSON, null, attributes));
    }

    private static Entity resolve(Name name) {
        Document document = new Document("ftm:x", DocumentKind.REGISTER, null, null, null, null, List.of("file"), name, "x",
                List.of(new Passage(0, "x", 0)));
        return RESOLVER.resolve(document, List.of()).entities().getFirst();
    }
}

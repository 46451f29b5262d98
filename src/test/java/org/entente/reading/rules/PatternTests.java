// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Claim;
import org.entente.model.Explanation;
import org.entente.model.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran supplied 40 drones to Mali in May 2023.                        | Transfer supplier=Iran recipient=Mali item=drone
            Forty drones were supplied to Mali by Iran.                         | Transfer supplier=Iran recipient=Mali item=drone
            Norway's delivery of howitzers to Ghana continued.                  | Transfer supplier=Norway recipient=Ghana item=howitzer
            Chad received rifles from Serbia.                                   | Transfer supplier=Serbia recipient=Chad item=rifle
            Armoured vehicles supplied by Turkey to Niger were seen in Niamey.  | Transfer supplier=Turkey recipient=Niger item=armoured vehicle
            Serbian shipments of mortars to Kenya stopped.                      | Transfer supplier=Serbia recipient=Kenya item=mortar
            Belarus sent mortars and 200 machine guns to Chad.                  | Transfer supplier=Belarus recipient=Chad item=machine gun
            Poland equipped Kenya with helicopters.                             | Transfer supplier=Poland recipient=Kenya item=helicopter
            The Oslo Arms Agency acted as an intermediary between Serbia and Kenya. | Transfer supplier=Serbia recipient=Kenya via=Oslo Arms Agency
            Kenya deployed 600 police officers to Haiti.                        | Deployment sender=Kenya destination=Haiti
            Soldiers from Chad were deployed to Mali.                           | Deployment sender=Chad destination=Mali
            The deployment of 300 Ghanaian soldiers to Liberia began in June.   | Deployment sender=Ghana destination=Liberia
            Ghanaian troops fought in Mali alongside Chadian forces.            | Deployment sender=Ghana destination=Mali beneficiary=Chad
            Turkish forces attacked Syria with drones.                          | Attack attacker=Turkey target=Syria weapon=drone
            Azerbaijan's strikes on Armenia continued.                          | Attack attacker=Azerbaijan target=Armenia
            The Azerbaijani army launched rockets at Armenia.                   | Attack attacker=Azerbaijan target=Armenia weapon=rocket
            The missiles were used by Russia in its war against Georgia.        | Attack attacker=Russia target=Georgia weapon=missile
            India tested a ballistic missile over the Bay of Bengal.            | WeaponTest place=Bay of Bengal weapon=ballistic missile tester=India
            Serbia produces howitzers in Kragujevac.                            | Production place=Kragujevac item=howitzer producer=Serbia
            Rifles made in Serbia reached Ghana.                                | Production place=Serbia item=rifle
            The Oslo Arms Agency is a manufacturer of mortars.                  | Production item=mortar producer=Oslo Arms Agency
            Experts from the Oslo Arms Agency examined remnants of three missiles recovered in Mali. | Inspection item=missile examiner=Oslo Arms Agency
            The European Union sanctioned Belarus.                              | Sanction target=Belarus imposer=European Union
            Swiss sanctions on Belarus remain.                                  | Sanction target=Belarus imposer=Switzerland
            Peruvian President Ana Rojas met Chilean Foreign Minister Luis Soto in Lima. | Meeting place=Lima participant=Ana Rojas,Luis Soto
            Peruvian President Ana Rojas met Chilean Foreign Minister Luis Soto in Lima. | Office holder=Luis Soto organization=Chile
            Luis Soto, the foreign minister of Chile, spoke with Ana Rojas.     | Office holder=Luis Soto organization=Chile
            Luis Soto is the director of the Oslo Arms Agency.                  | Office holder=Luis Soto organization=Oslo Arms Agency
            Chile and Peru signed a defence pact in Lima.                       | Agreement party=Chile,Peru place=Lima
            A mutual defence treaty between Chile and Peru entered into force.  | Agreement party=Chile,Peru
            Peruvian President Ana Rojas and Chilean leader Luis Soto signed a trade agreement. | Agreement party=Peru,Chile signatory=Ana Rojas,Luis Soto
            Peru and Chile cooperate in training.                               | Cooperation party=Peru,Chile
            Peru pledged support for Chile.                                     | Cooperation party=Peru,Chile
            Military cooperation between Peru and Chile grew.                   | Cooperation party=Peru,Chile
            Armenia's war against Azerbaijan went on.                           | War party=Armenia,Azerbaijan
            The war in Sudan went on.                                           | War party=Sudan
            The Oslo Arms Agency is owned by Norway.                            | Ownership owner=Norway asset=Oslo Arms Agency
            """)
    void findsTheFact(String text, String fact) {
        assertThat(facts(text)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brazil and Ghana were named in one report about rifles.
            Did Chile supply rifles to Peru?
            If Chile supplied rifles to Peru, it would need a licence.
            Norwegian rifles are heavy.
            """)
    void makesNothingOfMereNamesAndQuestions(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void explainsEveryRoleAndDetail() {
        Claim claim = Extractors.shared().extract(Extractors.document("Chile and Peru signed a defence pact in Lima.")).claims().getFirst();
        assertThat(claim.explanation().pattern()).isEqualTo("Agreement: signs");
        assertThat(claim.explanation().fillings()).extracting(Explanation.Filling::role).contains("trigger", "party", "name", "place",
                "stage");
        assertThat(claim.explanation().fillings()).allSatisfy(filling -> assertThat(filling.why()).isNotBlank().doesNotContain(", ,"));
    }

    private static List<String> facts(String text) {
        return Extractors.shared().extract(Extractors.document(text)).claims().stream().map(PatternTests::shown).toList();
    }

    private static String shown(Claim claim) {
        return Stream.concat(Stream.of(claim.type().label()), claim.roles().entrySet().stream().map(role -> role.getKey().key() + "=" + role
                .getValue().stream().map(Name::text).collect(Collectors.joining(",")))).collect(Collectors.joining(" "));
    }
}
